/**
 * What learners' records rest on, and how much of it tests must run, in percent. In Node: the learner's state, the ways
 * to LMSs, the judging of answers, and what manifests say. Elements that draw questions are loaded in browsers alone, and
 * measured there.
 */
export const COVERAGE_GOAL = { branches: 95, functions: 95, lines: 95, statements: 95 };

/** Folders that keep the goal each for itself. */
export const COVERED_IN_NODE = ['src/core', 'src/tracking', 'src/questions', 'manifest'];

/** What draws questions. */
export const DRAWN_QUESTIONS = [
  'src/questions/**/*.element.ts',
  'src/questions/{elements,events,part-mark,question-element,question-frame}.ts',
];
