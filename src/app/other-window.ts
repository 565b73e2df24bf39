/** What the windows of one learner's course say to each other. */
interface Message {
  readonly word: 'anybody-there' | 'here' | 'hand-over' | 'handed-over';
  /** When the sender took charge, in milliseconds since 1970; 0 while it is not in charge. */
  readonly since: number;
  /** Tells windows apart that took charge in the same millisecond. */
  readonly id: number;
  /** With `handed-over`: what the one that takes over needs. */
  readonly left?: unknown;
}
type Word = Message['word'];

/** What a window says goes to all others of the same name. */
type Channel = Pick<MessagePort, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

/** What a window does when another one is in charge, or wants to be. */
export interface OnOther {
  /** Saves what is left and stops writing: another window takes over. @returns what that one needs to go on */
  letGo(): Promise<unknown>;
  /** Stops writing without a word: another window has been in charge for some time. */
  stop(): void;
}

/** How long another window has to answer; it only has to read a message. */
const PATIENCE = 400;
/** How long it may take to save and let go. */
const HAND_OVER = 5_000;

/**
 * Keeps two windows from writing over each other's record. The window that came first answers the later ones,
 * until one of them asks it to hand over. Where two are in charge all the same, since they began in the same moment or
 * one of them was frozen by the browser, the one that took charge last stays.
 */
export class OtherWindow {
  readonly #channel: Channel;
  readonly #on: OnOther;
  readonly #id = Math.random();
  #since = 0;

  /** @param name the same for every window of this learner and course */
  constructor(name: string, on: OnOther) {
    this.#channel = openChannel(name);
    this.#on = on;
    this.#channel.addEventListener('message', (event: MessageEvent<Message>) => void this.#hear(event.data));
  }

  /** Whether another window is in charge already; if none is, this one is from now on. */
  async isThere(): Promise<boolean> {
    const answer = await this.#ask('anybody-there', 'here', PATIENCE);
    if (!answer) this.#takeCharge();
    return answer !== null;
  }

  /**
   * Asks the other window to save and let go; this one is in charge afterwards, even if the other never answers.
   * @returns what the other one left
   */
  async takeOver(): Promise<unknown> {
    const answer = await this.#ask('hand-over', 'handed-over', HAND_OVER);
    this.#takeCharge();
    return answer?.left;
  }

  /** Asks again whether this window is alone: it may have been frozen while another one took charge. */
  reassure(): void {
    if (this.#since > 0) this.#say('here');
  }

  /** Is not in charge any more: the session has ended. */
  release(): void {
    this.#since = 0;
  }

  #takeCharge(): void {
    this.#since = Date.now();
    this.#say('here');
  }

  async #hear({ word, since, id }: Message): Promise<void> {
    if (this.#since === 0) return;
    if (word === 'anybody-there') this.#say('here');
    if (word === 'here') {
      if (since > this.#since || (since === this.#since && id > this.#id)) this.#stop();
      // The other one has to hear that it is not alone.
      else this.#say('here');
    }
    if (word !== 'hand-over') return;
    this.release();
    this.#say('handed-over', await this.#on.letGo());
  }

  #stop(): void {
    this.release();
    this.#on.stop();
  }

  #ask(word: Word, answer: Word, patience: number): Promise<Message | null> {
    return new Promise((resolve) => {
      const settle = (answered: Message | null): void => {
        clearTimeout(timer);
        this.#channel.removeEventListener('message', listen);
        resolve(answered);
      };
      const listen = (event: MessageEvent<Message>): void => {
        if (event.data.word === answer) settle(event.data);
      };
      const timer = setTimeout(() => settle(null), patience);
      this.#channel.addEventListener('message', listen);
      this.#say(word);
    });
  }

  #say(word: Word, left?: unknown): void {
    this.#channel.postMessage({ word, since: this.#since, id: this.#id, left } satisfies Message);
  }
}

/** Firefox forbids it where cookies are blocked: then nobody hears, and each window takes itself for the only one. */
function openChannel(name: string): Channel {
  try {
    return new BroadcastChannel(name);
  } catch {
    return new MessageChannel().port1;
  }
}
