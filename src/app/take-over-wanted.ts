/** The learner wants to go on in this window rather than in another one. */
export class TakeOverWanted extends Event {
  constructor() {
    super('take-over-wanted');
  }
}
