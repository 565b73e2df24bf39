import type { Sentence } from '../messages/say.ts';

/** The content is fine, but no sound package can be made of it. `message` is what to print. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(message: Sentence) {
    super(message);
  }
}
