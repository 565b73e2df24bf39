import { statSync } from 'node:fs';
import type { Remark, Rule, Subject } from '../rule.ts';

const KB = 1024;
const HEAVY = 60 * KB;
const TOO_HEAVY = 300 * KB;

/**
 * Learners on a slow or paid connection wait for each kilobyte, and pay for it: 60 KB take more than a second at 400
 * kbit/s, the "slow 3G" of browsers' developer tools.
 */
export const heavyMedia: Rule = {
  name: 'heavy-media',
  level: 'advice',
  find: (subject) => mediaBetween(subject, HEAVY, TOO_HEAVY),
};

/** The same, beyond what any picture of a lesson needs: 300 KB are a whole package of this size of course. */
export const tooHeavyMedia: Rule = {
  name: 'too-heavy-media',
  level: 'error',
  find: (subject) => mediaBetween(subject, TOO_HEAVY, Number.POSITIVE_INFINITY),
};

function* mediaBetween({ course }: Subject, from: number, to: number): Iterable<Remark> {
  for (const { path, media } of course.sections) {
    for (const [name, file] of media) {
      const { size } = statSync(file);
      if (size <= from || size > to) continue;
      yield {
        place: { path: `${path}/media/${name}`, line: 1, column: 1 },
        message: `this picture weighs ${Math.ceil(size / KB)} KB, expected at most ${from / KB}; make it smaller, save it as .webp or draw it as .svg`,
      };
    }
  }
}
