/** How a figure is written: time in `s` or `ms`, weight in `KB` or `MB`, or a plain number. */
export type Unit = 's' | 'ms' | 'KB' | 'MB' | '';

/** Something that is measured, and what it should be at most. */
export interface Row {
  readonly what: string;
  readonly unit: Unit;
  /** Null where a figure is told without a goal. */
  readonly goal: number | null;
}

/** Everything that is measured, in the order of the table. */
export const ROWS = {
  'lesson-slow': { what: 'first lesson usable, CPU 4x, 400 kbit/s, 400 ms', unit: 's', goal: 1.5 },
  'lesson-floor': { what: 'the same ÷ the floor for its bytes and rounds', unit: '', goal: 1.3 },
  'lesson-medium': { what: 'first lesson usable, CPU 4x, 1.6 Mbit/s, 300 ms', unit: 's', goal: 0.9 },
  'lesson-free': { what: 'first lesson usable, no throttle', unit: 's', goal: 0.25 },
  'cover-slow': { what: 'cover painted with its real text, slow profile', unit: 's', goal: 1 },
  'cover-drawn': { what: 'of that, covers that a script had drawn', unit: '', goal: 0 },
  requests: { what: 'requests to the first lesson', unit: '', goal: 6 },
  transferred: { what: 'transferred to the first lesson', unit: 'KB', goal: 45 },
  blocking: { what: 'total blocking time, CPU 4x', unit: 'ms', goal: 0 },
  shift: { what: 'cumulative layout shift', unit: '', goal: 0 },
  next: { what: 'next lesson painted, CPU 4x', unit: 'ms', goal: 50 },
  'next-requests': { what: 'requests on the way to it', unit: '', goal: 0 },
  answer: { what: 'answer to painted feedback, CPU 4x, commits of 2 s', unit: 'ms', goal: 100 },
  'answer-block': { what: 'answer to the end of its commit', unit: 'ms', goal: null },
  'script-first': { what: 'JavaScript to the first lesson, gzip', unit: 'KB', goal: 20 },
  'script-whole': { what: 'JavaScript of the whole course, gzip', unit: 'KB', goal: 45 },
  heap: { what: 'heap on a lesson', unit: 'MB', goal: 2 },
  'zip-one': { what: 'zip, one language', unit: 'KB', goal: 150 },
  'zip-all': { what: 'zip, four languages', unit: 'KB', goal: 350 },
  build: { what: 'build of every package in every language, warm', unit: 's', goal: 4 },
  'build-memory': { what: 'its largest process', unit: 'MB', goal: 300 },
  'build-one': { what: 'build of one package in one language, warm', unit: 's', goal: null },
  'build-one-memory': { what: 'its largest process', unit: 'MB', goal: null },
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof ROWS;

export const ROW_IDS = Object.keys(ROWS) as readonly RowId[];
