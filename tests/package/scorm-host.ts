import * as scorm12 from 'scorm-again/scorm12/min';
import * as scorm2004 from 'scorm-again/scorm2004/min';
import type { CourseName, CourseRecord, Host, Launching } from './host.ts';

/** Elements of the data model under their full names. */
export type Elements = Readonly<Record<string, string>>;

/** The part of scorm-again that we use, and the functions that content calls. */
interface Api extends Readonly<Record<string, unknown>> {
  loadFromFlattenedJSON(elements: Elements, at: string): void;
  readonly lastErrorCode: unknown;
}
type ApiClass = new (settings: object) => Api;

/** What differs between the two versions, as an LMS sees it. */
interface Dialect {
  readonly api: ApiClass;
  /** Where content looks for the API. */
  readonly place: 'API' | 'API_1484_11';
  readonly functions: readonly string[];
  /** What the host says at each launch; stored values of these are forgotten. */
  launch(mode: string, entry: string, language: string): Elements;
  readonly exit: string;
  readonly sessionTime: string;
  read(elements: Elements): CourseRecord;
}

// The package's types speak of a default export, which its modules do not have.
const SCORM12 = (scorm12 as unknown as { readonly Scorm12API: ApiClass }).Scorm12API;
const SCORM2004 = (scorm2004 as unknown as { readonly Scorm2004API: ApiClass }).Scorm2004API;

const DIALECTS: Readonly<Record<'scorm12' | 'scorm2004', Dialect>> = {
  scorm12: {
    api: SCORM12,
    place: 'API',
    functions: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'],
    launch: (mode, entry, language) => ({
      'cmi.student_preference.language': language,
      'cmi.core.student_id': 'ana',
      'cmi.core.student_name': 'Pérez, Ana',
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.core.entry': entry,
    }),
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    read: (elements) => ({
      completed: ['completed', 'passed'].includes(elements['cmi.core.lesson_status'] ?? ''),
      passed: elements['cmi.core.lesson_status'] === 'passed',
      score: numberOf(elements['cmi.core.score.raw']),
    }),
  },
  scorm2004: {
    api: SCORM2004,
    place: 'API_1484_11',
    functions: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
    launch: (mode, entry, language) => ({
      'cmi.learner_preference.language': language,
      'cmi.learner_id': 'ana',
      'cmi.learner_name': 'Pérez, Ana',
      'cmi.mode': mode,
      'cmi.credit': mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.entry': entry,
    }),
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    read: (elements) => ({
      completed: elements['cmi.completion_status'] === 'completed',
      passed: elements['cmi.success_status'] === 'passed',
      score: numberOf(elements['cmi.score.raw']),
    }),
  },
};

/** SCORM 2004: an element was read that nobody has set yet; to ask is no fault. */
const UNSET = '403';

/** An LMS in this page: scorm-again for one learner, whose record lasts from launch to launch. */
export class ScormHost implements Host {
  readonly course: CourseName;
  readonly standard: string;
  readonly page: string;
  readonly #dialect: Dialect;
  #stored: Elements = {};
  /** Calls that the API answered with an error, and what is asked of every session that did not happen. */
  #faults: string[] = [];
  #finished = false;
  #mode: NonNullable<Launching['mode']> = 'normal';
  /** Called with each commit before it is answered; while `isDown`, none arrives and the answer says so. */
  onCommit: () => void = () => undefined;
  isDown = false;

  /** @param section the one that this item of the LMS holds; the whole course when left out */
  constructor(course: CourseName, standard: 'scorm12' | 'scorm2004', section?: string) {
    this.course = course;
    this.standard = section === undefined ? standard : `${standard}-sections`;
    this.page = `${section ?? 'index'}.html`;
    this.#dialect = DIALECTS[standard];
  }

  /** What was committed so far. */
  get elements(): Elements {
    return this.#stored;
  }

  async open({
    mode = 'normal',
    isSameBrowser = false,
    language = '',
    withoutLms = false,
  }: Launching): Promise<void> {
    this.#mode = mode;
    const { api: Api, launch, exit, sessionTime, place } = this.#dialect;
    // As on another computer: the record alone must do.
    if (!isSameBrowser) await forgetEverything();
    if (withoutLms) return;
    const entry = this.#stored[exit] === 'suspend' ? 'resume' : 'ab-initio';
    const api = new Api({
      // Any address: without one nothing is ever committed.
      lmsCommitUrl: 'commit',
      dataCommitFormat: 'flattened',
      logLevel: 5,
      httpService: {
        processHttpRequest: (_address: string, elements: Record<string, unknown>) => {
          this.onCommit();
          if (this.isDown) return { result: 'false', errorCode: 101 };
          this.#stored = textsOf(elements);
          return { result: 'true', errorCode: 0 };
        },
        updateSettings: () => undefined,
      },
    });
    const { [exit]: _exit, [sessionTime]: _time, ...kept } = this.#stored;
    api.loadFromFlattenedJSON({ ...kept, ...launch(mode, entry, language) }, '');
    this.#faults = [];
    this.#finished = false;
    Object.assign(window, { [place]: this.#listening(api) });
  }

  close(): readonly string[] {
    const { place, exit, functions } = this.#dialect;
    Reflect.deleteProperty(window, place);
    const faults = [...this.#faults];
    if (this.#mode !== 'normal') {
      // Moodle completes a preview at a bare LMSFinish: what is only looked at is not finished either.
      if (this.#finished) faults.push(`${functions[1]} was called`);
      return faults;
    }
    if (!this.#finished) faults.push(`${functions[1]} was not called`);
    if (this.#stored[exit] !== 'suspend') faults.push(`${exit} is «${this.#stored[exit]}»`);
    return faults;
  }

  record(): CourseRecord {
    return this.#dialect.read(this.#stored);
  }

  /** The API with its functions watched. */
  #listening(api: Api): object {
    const [initialize = '', terminate = ''] = this.#dialect.functions;
    const watched = this.#dialect.functions.map((name) => [
      name,
      (...values: readonly string[]): unknown => {
        const call = api[name] as (...values: readonly string[]) => unknown;
        const answer = call.apply(api, [...values]);
        const code = String(api.lastErrorCode);
        if (code !== '0' && code !== UNSET)
          this.#faults.push(`${name}(${values.join(', ').slice(0, 200)}) met error ${code}`);
        if (name === initialize) this.#finished = false;
        if (name === terminate) this.#finished = true;
        return answer;
      },
    ]);
    return Object.assign(Object.create(api) as object, Object.fromEntries(watched));
  }
}

/** Empties all places in which the course keeps a copy. */
async function forgetEverything(): Promise<void> {
  localStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.addEventListener('success', () => resolve());
      deleting.addEventListener('error', () => reject(deleting.error ?? new Error(`${name} stays`)));
    });
  }
}

/** Empty collections come as objects, and are no element. */
function textsOf(elements: Record<string, unknown>): Elements {
  return Object.fromEntries(
    Object.entries(elements).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
