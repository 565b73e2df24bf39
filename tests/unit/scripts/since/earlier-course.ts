import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

/** Changes files, by their path inside `modules/`. */
export type Edit = (files: Record<string, string>) => void;

const LESSON_WATERING = `---
title: El riego
minutes: 3
objectives: [OA2.1]
---
Se riega de noche.

::: check
id: cuando
required: false
question:
  kind: true-false
  stem: Se riega de noche.
  correct: true
  feedback: { whenTrue: Así es., whenFalse: De día se pierde. }
:::
`;

/** The course of the package that was built earlier. */
export const EARLIER: Readonly<Record<string, string>> = {
  ...SMALL_COURSE,
  'es/20-uso/20-riego.md': LESSON_WATERING,
  'ledger.txt': `${SMALL_COURSE['ledger.txt'] ?? ''}lesson 2 riego\nactivity 2 riego/cuando\n`,
};

/** That course with some changes. */
export function edited(edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = { ...EARLIER };
  for (const edit of edits) edit(files);
  return files;
}

/** Replaces a text. The edit throws an Error when it is not there exactly once. */
export function replace(path: string, from: string, to: string): Edit {
  return (files) => {
    const pieces = (files[path] ?? '').split(from);
    if (pieces.length !== 2) throw new Error(`${path} must hold ${JSON.stringify(from)} once`);
    files[path] = pieces.join(to);
  };
}

export function write(path: string, text: string): Edit {
  return (files) => {
    files[path] = text;
  };
}

export function remove(path: string): Edit {
  return (files) => {
    delete files[path];
  };
}

export function move(path: string, to: string): Edit {
  return (files) => {
    files[to] = files[path] ?? '';
    delete files[path];
  };
}
