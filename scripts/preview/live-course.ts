import type { PreviewOptions } from './command-options.ts';
import { FaultList } from './fault-list.ts';
import { Reading } from './live/reading.ts';
import type { ReadingReport } from './live/report.ts';
import type { NewsDesk } from './news-desk.ts';
import type { PreviewServer } from './preview-server.ts';
import { Rebuilder } from './rebuilder.ts';
import { AWAITED_SHELF, EMPTY_SHELF, withParts } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import type { ChangeKind } from './watch-sources.ts';
import { say } from '../messages/say.ts';

/** Builds take all that the machine has; they wait until nobody has saved anything for so long. */
const PAUSE = 700;

/**
 * The course of `npm run dev`. What an author saves is read at once and shown in the pages that are open; a build of
 * the packages follows in a pause, for who opens a page later, and for what only a build can find.
 */
export class LiveCourse {
  readonly #server: Pick<PreviewServer, 'play'>;
  readonly #news: NewsDesk;
  readonly #reading: Reading;
  readonly #rebuilder: Rebuilder;
  readonly #faults = new FaultList();
  #shelf: Shelf = AWAITED_SHELF;
  #isSound = false;
  /** Whether the code of now has read the course: changes before that are told by nobody but the next build. */
  #hasRead = false;
  #hasChanged = false;
  #isOtherStyle = false;
  #mustReload = false;
  #pause: NodeJS.Timeout | undefined;
  #onFirst: () => void = () => undefined;

  constructor(
    options: Pick<PreviewOptions, 'modules' | 'out'>,
    server: Pick<PreviewServer, 'play'>,
    news: NewsDesk,
  ) {
    this.#server = server;
    this.#news = news;
    this.#reading = new Reading(options.modules, (report) => this.#onReport(report));
    this.#rebuilder = new Rebuilder(options, {
      onBuilt: (shelf, mustReload) => {
        this.#shelf = shelf;
        this.#tellFaults('build', { faults: [], text: '' });
        this.#play();
        this.#news.announce({ kind: 'rebuilt', mustReload });
        // Whoever loads the course anew forgets what was told; some of it may be newer than the build.
        if (mustReload) this.#news.repeatChanges();
        this.#onFirst();
      },
      onProblems: (problems) => {
        this.#tellFaults('build', problems);
        if (this.#shelf.isAwaited) {
          this.#shelf = EMPTY_SHELF;
          this.#play();
        }
        this.#onFirst();
      },
    });
  }

  /** Reads and builds for the first time; done when there is something to open, or to mend. */
  begin(): Promise<void> {
    const first = new Promise<void>((resolve) => (this.#onFirst = resolve));
    this.take('code');
    return first;
  }

  /** Takes in that something has changed. @param langs the languages whose files are among it */
  take(kind: ChangeKind, langs: readonly string[] = []): void {
    clearTimeout(this.#pause);
    if (kind === 'code') {
      this.#hasRead = false;
      this.#hasChanged = false;
      this.#news.forgetChanges();
      this.#reading.restart();
      void this.#rebuilder.rebuild({ isOtherCode: true, isOtherStyle: false, mustReload: true });
      return;
    }
    this.#hasChanged = true;
    this.#isOtherStyle ||= kind === 'style';
    this.#mustReload ||= kind === 'media' || !this.#hasRead;
    this.#reading.ask(kind === 'style' ? { kind } : { kind: 'content', first: langs });
    if (kind === 'style' && this.#isSound) this.#buildSoon();
  }

  /** Ends everything that is under way. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#reading.stop();
    this.#rebuilder.stop();
  }

  #onReport(report: ReadingReport): void {
    if (report.kind === 'facts') this.#news.setFacts(report.facts);
    else if (report.kind === 'style') this.#news.announce(report);
    else if (report.kind === 'faults')
      this.#tellFaults(`language ${report.lang}`, { faults: report.faults, text: '' });
    else if (report.kind === 'unreadable') this.#tellFaults('folder', { faults: [], text: report.text });
    else if (report.kind === 'outgrown') this.take('code');
    else if (report.kind === 'ended') {
      this.#hasRead = false;
      this.#mustReload = true;
      if (this.#hasChanged) this.#buildSoon();
    } else if (report.kind === 'read') {
      this.#isSound = report.isSound;
      this.#hasRead ||= report.isSound;
      if (report.isSound && this.#hasChanged) this.#buildSoon();
    } else {
      this.#news.announce(report);
      this.#play();
    }
  }

  #play(): void {
    this.#server.play(withParts(this.#shelf, this.#news.parts));
  }

  #buildSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const [isOtherStyle, mustReload] = [this.#isOtherStyle, this.#mustReload];
      this.#isOtherStyle = this.#mustReload = this.#hasChanged = false;
      void this.#rebuilder.rebuild({ isOtherCode: false, isOtherStyle, mustReload });
    }, PAUSE);
  }

  #tellFaults(finder: string, found: Parameters<FaultList['set']>[1]): void {
    if (!this.#faults.set(finder, found)) return;
    console.error(this.#faults.lines === '' ? say`all mended` : this.#faults.lines);
    this.#news.announce(this.#faults.news);
  }
}
