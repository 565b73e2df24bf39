import type { Call, PlayerWords } from './protocol.ts';

/** The calls that the panel shows; the whole log lies on the server. */
const SHOWN = 500;

/** Shows the calls of the API as they are made, the newest at the end. */
export class LogPanel {
  readonly #list: HTMLElement;
  readonly #words: PlayerWords;
  readonly #calls: Call[] = [];

  /** @param list the element that holds one row per call */
  constructor(list: HTMLElement, words: PlayerWords) {
    this.#list = list;
    this.#words = words;
    list.textContent = words.noCalls;
  }

  /** All calls since the page was opened. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Adds a call at the end, and keeps the end in view if it was. */
  add(call: Call): void {
    const list = this.#list;
    if (this.#calls.length === 0) list.textContent = '';
    this.#calls.push(call);
    const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
    list.append(this.#row(call));
    while (list.childElementCount > SHOWN) list.firstElementChild?.remove();
    if (wasAtEnd) list.scrollTop = list.scrollHeight;
  }

  #row(call: Call): HTMLElement {
    const row = document.createElement('li');
    const failed = call.error !== '0';
    if (failed) row.className = 'failed';
    const time = document.createElement('time');
    time.textContent = new Date(call.at).toISOString().slice(11, 23);
    const code = document.createElement('code');
    code.textContent = `${call.name}(${call.arguments.map((text) => JSON.stringify(text)).join(', ')}) → ${JSON.stringify(call.result)}`;
    row.append(time, ' ', code);
    if (failed) {
      const error = document.createElement('strong');
      error.textContent = `${this.#words.error} ${call.error}`;
      row.append(' ', error);
    }
    return row;
  }
}
