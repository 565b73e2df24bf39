import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';
import { byTitle, search } from './text-search.ts';
import type { Found, SearchText } from './text-search.ts';

/** So many results are shown: who sees more needs another word. */
const MOST = 40;

/** Searching in the whole course while the learner types. */
export class CourseSearch extends LightElement {
  /** Fetches all texts of the course in its language; rejects when some of them do not arrive. */
  @property({ attribute: false }) gather!: () => Promise<readonly SearchText[]>;
  /** The language of the texts: others are gathered anew. */
  @property() language = '';
  @state() private texts: readonly SearchText[] | 'waiting' | 'failed' = 'waiting';
  @state() private query = '';

  override render(): TemplateResult {
    return html`<article class="search">
      <h1 tabindex="-1">${msg('tools.search')}</h1>
      <search role="search">
        <label for="search-words">${msg('search.label')}</label>
        <input
          id="search-words"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${this.query}
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
          }}
        />
      </search>
      ${this.#results()}
    </article>`;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('language')) void this.#gather();
  }

  async #gather(): Promise<void> {
    const { language } = this;
    this.texts = 'waiting';
    const texts = await this.gather().catch(() => 'failed' as const);
    if (language === this.language) this.texts = texts;
  }

  #results(): TemplateResult {
    const { texts, query } = this;
    if (texts === 'waiting') return html`<p class="notice" role="status">${msg('app.loading')}</p>`;
    if (texts === 'failed')
      return html`<p class="notice" role="alert">
        ${msg('app.load-failed')}
        <button class="button" type="button" @click=${() => void this.#gather()}>${msg('app.retry')}</button>
      </p>`;
    const found = search(texts, query);
    return html`<p class="search-count" role="status">
        ${query.trim().length < 2 ? nothing : msg('search.count', { n: found.length })}
      </p>
      <ol class="search-results">
        ${byTitle(found.slice(0, MOST)).map((group) => this.#group(group))}
      </ol>`;
  }

  /** The title leads to the first place under it; each of the others is a link of its own. */
  #group([first, ...others]: readonly Found[]): TemplateResult {
    if (!first) return html``;
    return html`<li>
      <a href=${first.address}>${first.title}</a>
      <p>${excerptTemplate(first)}</p>
      ${others.map((one) => html`<p><a href=${one.address}>${excerptTemplate(one)}</a></p>`)}
    </li>`;
  }
}

function excerptTemplate({ excerpt: [before, words, after] }: Found): TemplateResult {
  return html`${before}${words === '' ? nothing : html`<mark>${words}</mark>`}${after}`;
}

customElements.define('course-search', CourseSearch);

declare global {
  interface HTMLElementTagNameMap {
    'course-search': CourseSearch;
  }
}
