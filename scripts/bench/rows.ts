/** How a figure is written: time in `s` or `ms`, weight in `KB` or `MB`, or a plain number. */
export type Unit = 's' | 'ms' | 'KB' | 'MB' | '';

/** Measures that are taken together, by the word that asks for them. */
export const GROUPS = ['size', 'start', 'use', 'build', 'big'] as const;
export type Group = (typeof GROUPS)[number];

/** What takes minutes, and is measured only when it is asked for by its name. */
export const ASKED_FOR: readonly Group[] = ['big'];

/** Something that is measured, and what it should be at most. */
export interface Row {
  readonly group: Group;
  readonly what: string;
  readonly unit: Unit;
  /** Null where a figure is told without a goal. */
  readonly goal: number | null;
  /** Whether a course in one language has no such figure. */
  readonly ofSeveral?: boolean;
}

/** Everything that is measured, in the order of the table. */
export const ROWS = {
  'lesson-slow': {
    group: 'start',
    what: 'first lesson there to read, CPU 4x, 400 kbit/s, 400 ms',
    unit: 's',
    goal: 1.5,
  },
  'lesson-medium': {
    group: 'start',
    what: 'first lesson there to read, CPU 4x, 1.6 Mbit/s, 300 ms',
    unit: 's',
    goal: 0.9,
  },
  'lesson-free': { group: 'start', what: 'first lesson there to read, no throttle', unit: 's', goal: 0.25 },
  'read-slow': {
    group: 'start',
    what: "by the page's own clock, CPU 4x, 400 kbit/s, 400 ms",
    unit: 's',
    goal: 1.5,
  },
  'read-floor': {
    group: 'start',
    what: 'the same ÷ the floor for its bytes and rounds',
    unit: '',
    goal: 1.3,
  },
  'read-medium': {
    group: 'start',
    what: "by the page's own clock, CPU 4x, 1.6 Mbit/s, 300 ms",
    unit: 's',
    goal: 0.9,
  },
  'read-free': { group: 'start', what: "by the page's own clock, no throttle", unit: 's', goal: 0.25 },
  'run-slow': {
    group: 'start',
    what: 'all of it works, CPU 4x, 400 kbit/s, 400 ms',
    unit: 's',
    goal: 1.5,
  },
  'run-floor': {
    group: 'start',
    what: 'the same ÷ the floor for its bytes and rounds',
    unit: '',
    goal: 1.3,
  },
  'run-medium': { group: 'start', what: 'all of it works, CPU 4x, 1.6 Mbit/s, 300 ms', unit: 's', goal: 0.9 },
  'run-free': { group: 'start', what: 'all of it works, no throttle', unit: 's', goal: 0.25 },
  'cover-slow': {
    group: 'start',
    what: 'cover painted with its real text, slow profile',
    unit: 's',
    goal: 1,
  },
  'cover-drawn': {
    group: 'start',
    what: 'a script had to draw that cover first (0 no, 1 yes)',
    unit: '',
    goal: 0,
  },
  requests: { group: 'start', what: 'requests to the first lesson', unit: '', goal: 6 },
  transferred: { group: 'start', what: 'transferred to the first lesson', unit: 'KB', goal: 45 },
  blocking: { group: 'start', what: 'total blocking time, CPU 4x', unit: 'ms', goal: 0 },
  shift: { group: 'start', what: 'cumulative layout shift', unit: '', goal: 0 },
  next: { group: 'use', what: 'next lesson painted, CPU 4x', unit: 'ms', goal: 50 },
  'next-requests': { group: 'use', what: 'requests on the way to it', unit: '', goal: 0 },
  answer: { group: 'use', what: 'answer to painted feedback, CPU 4x, commits of 2 s', unit: 'ms', goal: 100 },
  'answer-block': { group: 'use', what: 'answer to the end of its commit', unit: 'ms', goal: null },
  'script-first': { group: 'size', what: 'JavaScript to the first lesson, gzip', unit: 'KB', goal: 20 },
  'script-whole': { group: 'size', what: 'JavaScript of the whole course, gzip', unit: 'KB', goal: 45 },
  heap: { group: 'start', what: 'heap on a lesson', unit: 'MB', goal: 2 },
  'zip-one': { group: 'size', what: 'zip, one language', unit: 'KB', goal: 150 },
  'zip-all': { group: 'size', what: 'zip, all four languages', unit: 'KB', goal: 350, ofSeveral: true },
  build: {
    group: 'build',
    what: 'build of every package in every language, warm',
    unit: 's',
    goal: 4,
    ofSeveral: true,
  },
  'build-memory': { group: 'build', what: 'its largest process', unit: 'MB', goal: 300, ofSeveral: true },
  'build-one': { group: 'build', what: 'build of one package in one language, warm', unit: 's', goal: null },
  'build-one-memory': { group: 'build', what: 'its largest process', unit: 'MB', goal: null },
  'big-125': {
    group: 'big',
    what: 'build of 125 lessons, 625 questions, 4 languages',
    unit: 's',
    goal: null,
  },
  'big-250': { group: 'big', what: 'build of 250 lessons, 1250 questions', unit: 's', goal: null },
  'big-500': { group: 'big', what: 'build of 500 lessons, 2500 questions', unit: 's', goal: null },
  'big-1000': { group: 'big', what: 'build of 1000 lessons, 5000 questions', unit: 's', goal: 60 },
  'big-memory': { group: 'big', what: 'its largest process', unit: 'MB', goal: 1024 },
  'big-growth': { group: 'big', what: 'time per lesson: 1000 ÷ 125 lessons', unit: '', goal: 1.3 },
  'big-further': {
    group: 'big',
    what: 'time per further lesson: from 500 to 1000 ÷ from 125 to 250',
    unit: '',
    goal: null,
  },
  'big-zip': { group: 'big', what: 'its zip, SCORM 2004', unit: 'KB', goal: null },
  'big-page': { group: 'big', what: 'its first page, gzip', unit: 'KB', goal: null },
  'big-page-small': { group: 'big', what: 'first page with 25 lessons, gzip', unit: 'KB', goal: null },
  'big-bytes': { group: 'big', what: 'transferred to the first lesson of 1000', unit: 'KB', goal: null },
  'big-bytes-small': { group: 'big', what: 'transferred to the first lesson of 25', unit: 'KB', goal: null },
  'big-lesson': {
    group: 'big',
    what: 'first lesson of 1000 there to read, slow profile',
    unit: 's',
    goal: null,
  },
  'big-lesson-small': {
    group: 'big',
    what: 'first lesson of 25 there to read, slow profile',
    unit: 's',
    goal: null,
  },
  'big-run': { group: 'big', what: 'all of it works, 1000 lessons', unit: 's', goal: null },
  'big-run-small': { group: 'big', what: 'all of it works, 25 lessons', unit: 's', goal: null },
  'big-heap': { group: 'big', what: 'heap on a lesson of 1000', unit: 'MB', goal: null },
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof ROWS;

export const ROW_IDS = Object.keys(ROWS) as readonly RowId[];
