import type { LearnerAction } from '../../src/core/action.ts';
import type { LearnerState } from '../../src/core/state.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import type { TestLms } from '../contract/lms.ts';
import type { GivenAnswer } from './answers.ts';
import { Device } from './device.ts';
import { missing } from './facts.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import { Network } from './network.ts';
import { Page } from './page.ts';
import type { Plants } from './page.ts';
import { WatchedRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** A learner, her devices, her LMS and the network between them; complains of every promise that is broken. */
export class World {
  readonly setting: Setting;
  readonly lms: TestLms;
  readonly network: Network;
  readonly record: WatchedRecord;
  readonly complaints: string[] = [];
  /** Every answer that was given in any window. */
  readonly given: GivenAnswer[] = [];
  /** The windows that are open on the device at hand; the first one is in charge, or was the last to be. */
  pages: Page[] = [];
  device: Device;
  readonly #devices: readonly Device[];
  readonly plants: Plants;
  #version = 0;
  #launches = 0;
  #elapsed = 0;

  constructor(setting: Setting, plants: Plants = {}) {
    this.setting = setting;
    this.lms = setting.place.make();
    this.network = new Network(this.lms);
    this.#devices = setting.devices.map((kind) => new Device(kind));
    this.record = new WatchedRecord(this.lms, this.#devices, (sentence) => this.complain(sentence));
    this.device = this.#devices[0] ?? new Device('works');
    this.plants = plants;
  }

  /** Milliseconds since 1970, in this world. */
  get now(): number {
    return Date.UTC(2026, 7, 1, 10) + this.#elapsed;
  }

  /** The version of the course that a launch opens now. */
  get course(): CourseOutline {
    return this.setting.versions[this.#version] ?? this.setting.versions[0]!;
  }

  /** Whether what is done now gets into this browser's copy. */
  get keepsCopies(): boolean {
    return this.device.keepsCopies;
  }

  complain(sentence: string): void {
    this.complaints.push(sentence);
  }

  /** The window that the learner looks at; launches the course where none is open. */
  async page(): Promise<Page> {
    return this.pages[0] ?? (await this.launch());
  }

  /**
   * Opens the course in another window. Who opens a course has a network.
   * @param isAlone whether it is the first: another one looks into the database once it knows that it is not in charge
   */
  async launch(course = this.course, isAlone = true): Promise<Page> {
    if (this.network.weather !== 'failing') this.network.become('up');
    if (KNOWN_GAPS.trippedAtOpening) this.network.fail('setThrows', 0);
    this.#launches += 1;
    const page = await Page.open(this.#launches, {
      lms: this.lms,
      network: this.network,
      device: this.device,
      course,
      plants: this.plants,
      watcher: {
        noteSave: (save) => this.record.noteSave(save),
        complain: (sentence) => this.complain(sentence),
      },
    });
    this.pages.push(page);
    if (isAlone && !this.device.isSlow) this.openDatabase(page);
    if (page.session.trouble !== null && this.lms.traits.cutsResumeTo === null)
      this.complain(`the saved progress was called ${page.session.trouble}`);
    return page;
  }

  /** The browser has opened its database in a window, if it had not yet. */
  openDatabase(page: Page): void {
    if (!page.awaitsDatabase) return;
    const unaware = page.session.state;
    page.openDatabase();
    // A window that is not in charge takes it up when it takes over.
    if (page.keeps) this.expectNothingLost(page, unaware);
    if (page.keeps && this.keepsCopies && this.device.promised) this.device.promised = page.session.state;
  }

  /**
   * Whatever the server and this browser's copy must hold is in the window's state.
   * @param unaware what the learner saw in it before the copy was there: where she answered a question anew, one answer stands
   */
  expectNothingLost({ session }: Page, unaware: LearnerState | null = null): void {
    const { promised } = this.device;
    const [server, copy] = [this.record.state, this.device.kind === 'works' ? promised : null];
    const sources = [
      ['the LMS', server, copy],
      ["the browser's copy", copy, server],
    ] as const;
    for (const [name, source, rival] of sources) {
      for (const sentence of source ? missing(session.course, session.state, source, [rival, unaware]) : [])
        this.complain(`what ${name} had is lost: ${sentence}`);
    }
  }

  /** Lets the learner do something in a window. @returns whether it changed anything */
  act(page: Page, action: LearnerAction, answer?: GivenAnswer): boolean {
    const { session } = page;
    if (KNOWN_GAPS.staleSecondWindow && this.pages.length > 1 && !this.setting.place.sendsChangesOnly)
      return false;
    const [before, isKept] = [session.state, page.keeps];
    session.dispatch(action, answer?.interaction);
    if (session.state === before) return false;
    if (answer) this.given.push(answer);
    // Until the database is open, what lies there is more than what this window knows.
    if (isKept && this.keepsCopies && !page.awaitsDatabase) this.device.promised = session.state;
    return true;
  }

  /** Lets time pass everywhere. */
  async wait(milliseconds: number): Promise<void> {
    this.#elapsed += milliseconds;
    for (const { clock, caller } of this.pages) if (!caller.isDead) await clock.advance(milliseconds);
  }

  /** Every window shows what it has rendered. */
  async paint(): Promise<void> {
    for (const page of this.pages) {
      await page.clock.paint();
      this.openDatabase(page);
    }
  }

  /** The next version of the course is released. @returns whether there is one */
  update(): boolean {
    if (this.#version + 1 >= this.setting.versions.length) return false;
    this.#version += 1;
    return true;
  }

  /** The learner goes on at another device, whose windows are all closed. @returns whether there is one */
  moveOn(): boolean {
    const next = this.#devices[(this.#devices.indexOf(this.device) + 1) % this.#devices.length];
    if (!next || next === this.device) return false;
    for (const page of this.pages) page.kill();
    this.pages = [];
    this.device = next;
    return true;
  }

  /** The learner leaves with «Guardar y salir». @returns what she is told */
  async leave(page: Page): Promise<boolean> {
    const isSaved = await page.session.leave();
    this.look();
    if (isSaved) this.record.compare(page, this.given);
    return isSaved;
  }

  /** Checks what must hold at every moment. */
  look(): void {
    const [page] = this.pages;
    this.record.look(page?.session.course ?? this.course, page?.session.saving === 'saved');
    // An LMS that tripped over a row's name goes on to refuse the row after it.
    const isExcused = this.network.hasTripped;
    for (const complaint of isExcused ? [] : this.lms.complaints)
      this.complain(`the LMS complains: ${complaint}`);
    this.lms.forgive();
    this.network.hasTripped = false;
  }
}
