import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';

/** What is read, one after the other; a list item that holds a list is read by its own items. */
const READABLE = 'h1, h2, h3, p, li, dt, dd, th, td, summary, figcaption';
/** Controls, and what says the same again. */
const PASSED_OVER = 'button, .activity, .note, .lesson-end, [hidden], details:not([open]) > :not(summary)';

/** Reads the lesson with the browser's own voice, and shows where it is; nothing where there is no voice. */
export class ReadAloud extends LightElement {
  @state() private reading: 'no' | 'yes' | 'paused' = 'no';
  /** What is still to be read; the first is being read. */
  #queue: HTMLElement[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render(): TemplateResult | typeof nothing {
    if (typeof speechSynthesis === 'undefined') return nothing;
    if (this.reading === 'no') return this.#button('aloud.start', () => this.#start());
    const isPaused = this.reading === 'paused';
    return html`${this.#button(isPaused ? 'aloud.go-on' : 'aloud.pause', () => this.#pause(!isPaused))}
    ${this.#button('aloud.stop', () => this.#stop())}`;
  }

  #button(words: 'aloud.start' | 'aloud.go-on' | 'aloud.pause' | 'aloud.stop', press: () => void) {
    return html`<button class="tool" type="button" @click=${press}>${msg(words)}</button>`;
  }

  /** From the first text that the learner sees. */
  #start(): void {
    const all = [...document.querySelectorAll<HTMLElement>('main article')].flatMap((article) =>
      [...article.querySelectorAll<HTMLElement>(READABLE)].filter(isRead),
    );
    const edge = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
    const from = all.findIndex((one) => one.getBoundingClientRect().bottom > edge);
    this.#queue = all.slice(Math.max(0, from));
    speechSynthesis.cancel();
    this.reading = 'yes';
    this.#next();
  }

  #next(): void {
    const [one] = this.#queue;
    if (!one?.isConnected) return this.#stop();
    const words = new SpeechSynthesisUtterance(one.innerText);
    words.lang = one.closest('[lang]')?.getAttribute('lang') ?? '';
    one.classList.add('being-read');
    one.scrollIntoView({ block: 'nearest' });
    words.addEventListener('end', () => {
      one.classList.remove('being-read');
      if (this.reading === 'no' || this.#queue[0] !== one) return;
      this.#queue.shift();
      this.#next();
    });
    speechSynthesis.speak(words);
  }

  #pause(isPaused: boolean): void {
    this.reading = isPaused ? 'paused' : 'yes';
    if (isPaused) speechSynthesis.pause();
    else speechSynthesis.resume();
  }

  #stop(): void {
    this.reading = 'no';
    for (const one of this.#queue) one.classList.remove('being-read');
    this.#queue = [];
    if (typeof speechSynthesis === 'undefined') return;
    speechSynthesis.cancel();
  }
}

function isRead(element: HTMLElement): boolean {
  const { textContent } = element;
  return (
    textContent.trim() !== '' &&
    !element.closest(PASSED_OVER) &&
    element.querySelector('p, li, dt, dd') === null
  );
}

customElements.define('read-aloud', ReadAloud);

declare global {
  interface HTMLElementTagNameMap {
    'read-aloud': ReadAloud;
  }
}
