import { statSync } from 'node:fs';
import { isRecording } from '../../../../src/blocks/media/recording.ts';
import type { Remark, Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';
import type { Sentence } from '../../../messages/say.ts';

const KB = 1024;

/** What a kind of file may weigh, in kilobytes, and what is said beyond. */
interface Limits {
  /** `this picture weighs 70 KB, expected at most 60` */
  readonly says: (size: number, most: number) => Sentence;
  readonly heavy: number;
  readonly tooHeavy: number;
}

/** Of drawings and photographs. */
export const PICTURE: Limits = {
  heavy: 60,
  tooHeavy: 300,
  says: (size, most) =>
    say`this picture weighs ${size} KB, expected at most ${most}; make it smaller, save it as .webp or draw it as .svg`,
};
/** Of videos and sounds. */
export const RECORDING: Limits = {
  heavy: 5 * KB,
  tooHeavy: 50 * KB,
  says: (size, most) =>
    say`this recording weighs ${size} KB, expected at most ${most}; shorten it, or save it with fewer pixels and fewer bits a second`,
};

/**
 * Learners on a slow or paid connection wait for each kilobyte, and pay for it: 60 KB take more than a second at 400
 * kbit/s, the "slow 3G" of browsers' developer tools. A recording is fetched only when it is played: 5 MB take 100
 * seconds there.
 */
export const heavyMedia: Rule = {
  name: 'heavy-media',
  level: 'advice',
  find: (subject) => mediaBetween(subject, (limits) => [limits.heavy, limits.tooHeavy]),
};

/**
 * The same, beyond what any picture of a lesson needs: 300 KB are a whole package of this size of course. A package of
 * more than 50 MB is more than many servers accept.
 */
export const tooHeavyMedia: Rule = {
  name: 'too-heavy-media',
  level: 'error',
  find: (subject) => mediaBetween(subject, (limits) => [limits.tooHeavy, Number.POSITIVE_INFINITY]),
};

function* mediaBetween(
  { course }: Subject,
  between: (limits: Limits) => readonly [from: number, to: number],
): Iterable<Remark> {
  for (const { path, media } of course.sections) {
    for (const [name, file] of media) {
      const limits = isRecording(name) ? RECORDING : PICTURE;
      const [from, to] = between(limits);
      const size = statSync(file).size / KB;
      if (size <= from || size > to) continue;
      yield {
        place: { path: `${path}/media/${name}`, line: 1, column: 1 },
        message: limits.says(Math.ceil(size), from),
      };
    }
  }
}
