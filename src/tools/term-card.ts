import { html, nothing, render } from 'lit';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import type { Term } from '../model/glossary.ts';
import type { Translatable } from '../model/outline.ts';

/** Fetches a term by its id in the language of the course; null when there is none. */
export type FindTerm = (id: string) => Promise<Translatable<Term> | null>;

/** So long, in milliseconds, the pointer may be on its way from the term to the card. */
const GRACE = 250;

/**
 * Shows what a term means beside it: on hover, on focus and at the first tap. It stays while the pointer is on it, and
 * goes with Escape (WCAG 2.2, 1.4.13 Content on Hover or Focus).
 */
export class TermCard {
  readonly #find: FindTerm;
  readonly #card = document.createElement('div');
  #link: HTMLAnchorElement | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #pointer = '';

  /** @param root below which terms are looked after, as long as the page lives */
  constructor(root: HTMLElement, find: FindTerm) {
    this.#find = find;
    this.#card.id = 'term-card';
    this.#card.className = 'term-card';
    this.#card.setAttribute('role', 'tooltip');
    this.#card.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.#card.addEventListener('pointerleave', () => this.#leave());
    root.addEventListener('pointerdown', ({ pointerType }) => {
      this.#pointer = pointerType;
    });
    root.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#over(termAt(event));
    });
    root.addEventListener('focusin', (event) => this.#onFocus(event));
    root.addEventListener('click', (event) => this.#onClick(event));
    // Wherever the focus is: who hovers has it elsewhere.
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Takes the card away. */
  close(): void {
    clearTimeout(this.#leaving);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = null;
    this.#card.remove();
  }

  #over(link: HTMLAnchorElement | null): void {
    if (link) void this.#show(link);
    else if (this.#link) this.#leave();
  }

  /** The card goes at once when the focus goes elsewhere, for it may lie on what has it now; not from under the pointer. */
  #onFocus(event: Event): void {
    const link = termAt(event);
    if (link) void this.#show(link);
    else if (![this.#link, this.#card].some((one) => one?.matches(':hover, :focus-within'))) this.close();
  }

  #leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.close(), GRACE);
  }

  /** A finger has no hover: its first tap shows the card, which has the link. */
  #onClick(event: Event): void {
    const link = termAt(event);
    const isTouch = this.#pointer === 'touch';
    this.#pointer = '';
    if (!link) return this.#card.contains(event.target as Node) ? undefined : this.close();
    if (!isTouch || (this.#link === link && this.#card.isConnected)) return this.close();
    event.preventDefault();
    void this.#show(link);
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#leaving);
    if (this.#link === link) return;
    this.close();
    this.#link = link;
    // What does not arrive is not shown: the link leads to the glossary, which says so.
    const term = await this.#find(link.hash.split('/').at(-1) ?? '').catch(() => null);
    if (!term || this.#link !== link || !link.isConnected) return;
    const { term: name, acronym, text, lang } = term;
    render(
      html`<p lang=${lang ?? nothing} dir=${directionIn(lang)}>
          <strong>${name}${acronym === undefined ? nothing : html` (${acronym})`}</strong> ${richText(text)}
        </p>
        ${untranslatedNote(lang)}<a href=${link.hash} tabindex="-1">${msg('term.more')}</a>`,
      this.#card,
    );
    link.after(this.#card);
    link.setAttribute('aria-describedby', this.#card.id);
    this.#place(link);
  }

  /** Under the term, and above it where there is no room under it; never beyond the sides of the page. */
  #place(link: HTMLElement): void {
    const { style } = this.#card;
    style.setProperty('left', '0');
    style.setProperty('top', '0');
    const frame = (this.#card.offsetParent ?? document.body).getBoundingClientRect();
    const word = link.getBoundingClientRect();
    const { width, height } = this.#card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(8, Math.min(word.left, clientWidth - width - 8));
    const isBelow = word.bottom + height + 8 < clientHeight || word.top < height;
    const top = isBelow ? word.bottom + 4 : word.top - height - 4;
    style.setProperty('left', `${left - frame.left}px`);
    style.setProperty('top', `${top - frame.top}px`);
  }
}

function termAt({ target }: Event): HTMLAnchorElement | null {
  return (target as Element | null)?.closest<HTMLAnchorElement>('a.term') ?? null;
}
