/** The learner wants to go on in this window rather than in another one. */
export class TakeOverWanted extends Event {
  constructor() {
    super('take-over-wanted');
  }
}

/** What the windows of one learner's course say to each other. */
type Word = 'anybody-there' | 'here' | 'hand-over' | 'handed-over';

interface Message {
  readonly word: Word;
}

/** How long another window has to answer; it only has to read a message. */
const PATIENCE = 400;
/** How long it may take to save and let go. */
const HAND_OVER = 5_000;

/**
 * Keeps two windows from writing over each other's record. The window that came first answers the later ones,
 * until one of them asks it to hand over.
 */
export class OtherWindow {
  readonly #channel: BroadcastChannel;
  readonly #letGo: () => Promise<void>;
  #inCharge = false;

  /**
   * @param name the same for every window of this learner and course
   * @param letGo saves what is left and stops writing; called when another window takes over
   */
  constructor(name: string, letGo: () => Promise<void>) {
    this.#channel = new BroadcastChannel(name);
    this.#letGo = letGo;
    this.#channel.addEventListener(
      'message',
      (event: MessageEvent<Message>) => void this.#onMessage(event.data.word),
    );
  }

  /** Whether another window is in charge already; if none is, this one is from now on. */
  async isThere(): Promise<boolean> {
    const there = await this.#ask('anybody-there', 'here', PATIENCE);
    this.#inCharge = !there;
    return there;
  }

  /** Asks the other window to save and let go; this one is in charge afterwards, even if the other never answers. */
  async takeOver(): Promise<void> {
    await this.#ask('hand-over', 'handed-over', HAND_OVER);
    this.#inCharge = true;
  }

  async #onMessage(word: Word): Promise<void> {
    if (!this.#inCharge) return;
    if (word === 'anybody-there') this.#say('here');
    if (word !== 'hand-over') return;
    this.#inCharge = false;
    await this.#letGo();
    this.#say('handed-over');
  }

  #ask(word: Word, answer: Word, patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (answered: boolean): void => {
        clearTimeout(timer);
        this.#channel.removeEventListener('message', listen);
        resolve(answered);
      };
      const listen = (event: MessageEvent<Message>): void => {
        if (event.data.word === answer) settle(true);
      };
      const timer = setTimeout(() => settle(false), patience);
      this.#channel.addEventListener('message', listen);
      this.#say(word);
    });
  }

  #say(word: Word): void {
    this.#channel.postMessage({ word } satisfies Message);
  }
}
