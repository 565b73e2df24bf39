import { posix } from 'node:path';
import type { Remark, Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';
import type { Sentence } from '../../../messages/say.ts';

/** Two names with one number are told apart by the alphabet, which nobody chose: who moved one meant another place. */
export const sameNumber: Rule = {
  name: 'same-number',
  level: 'advice',
  *find({ course }: Subject) {
    yield* twins(
      course.sections.map(({ path }) => path),
      (name) =>
        say`this section has the same order number as ${name}, so that the alphabet decides which comes first; begin the name of each folder with a number of its own`,
    );
    for (const { lessons } of course.sections) {
      yield* twins(
        lessons.map(({ path }) => path),
        (name) =>
          say`this lesson has the same order number as ${name}, so that the alphabet decides which comes first; begin the name of each file with a number of its own`,
      );
    }
  },
};

/** Those of the paths, in their order, whose number the one before has too. */
function* twins(paths: readonly string[], message: (before: string) => Sentence): Generator<Remark> {
  for (const [index, path] of paths.entries()) {
    const before = posix.basename(paths[index - 1] ?? '');
    if (Number.parseInt(before) === Number.parseInt(posix.basename(path)))
      yield { place: { path, line: 1, column: 1 }, message: message(before) };
  }
}
