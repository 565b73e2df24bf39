/** An activity of a lesson was used. `block` is its id within the lesson. */
export class ActivityUsed extends Event {
  readonly block: string;

  constructor(block: string) {
    super('activity-used', { bubbles: true, composed: true });
    this.block = block;
  }
}

declare global {
  interface HTMLElementEventMap {
    'activity-used': ActivityUsed;
  }
}
