import type { Grade, Response } from './grade.ts';

const upward = { bubbles: true, composed: true };

/** The learner changed a response that was not handed in yet; `complete` says whether it could be. */
export class ResponseChanged extends Event {
  readonly response: Response;
  readonly complete: boolean;

  constructor(response: Response, complete: boolean) {
    super('response-changed', upward);
    this.response = response;
    this.complete = complete;
  }
}

/** The learner handed in a response and it was judged. */
export class ResponseGraded extends Event {
  readonly response: Response;
  readonly grade: Grade;

  constructor(response: Response, grade: Grade) {
    super('response-graded', upward);
    this.response = response;
    this.grade = grade;
  }
}

declare global {
  interface HTMLElementEventMap {
    'response-changed': ResponseChanged;
    'response-graded': ResponseGraded;
  }
}
