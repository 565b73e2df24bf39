import type { Response } from '../questions/grade.ts';

const upward = { bubbles: true, composed: true };

/** A question of an assessment was answered. */
export class AnswerGiven extends Event {
  readonly question: string;
  readonly response: Response;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  /** How long the question was on the screen. */
  readonly latencySeconds: number;

  constructor(question: string, response: Response, score: number, latencySeconds: number) {
    super('answer-given', upward);
    this.question = question;
    this.response = response;
    this.score = score;
    this.latencySeconds = latencySeconds;
  }
}

/** The learner asked for a new attempt at the assessment on the screen. */
export class AttemptWanted extends Event {
  constructor() {
    super('attempt-wanted', upward);
  }
}

/** The reader came to another block of the lesson. */
export class PositionReached extends Event {
  /** Index of the block at the top of the view. */
  readonly position: number;

  constructor(position: number) {
    super('position-reached', upward);
    this.position = position;
  }
}

/** The end of the lesson was on the screen. */
export class EndReached extends Event {
  constructor() {
    super('end-reached', upward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'answer-given': AnswerGiven;
    'attempt-wanted': AttemptWanted;
    'position-reached': PositionReached;
    'end-reached': EndReached;
  }
}
