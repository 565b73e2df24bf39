import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { directionOf } from '../components/direction.ts';
import { LightElement } from '../components/light-element.ts';
import { lead, msg } from '../components/strings.ts';
import type { CourseOutline } from '../model/outline.ts';

/** The list of the package's languages, each by its own name; nothing where there is only one. */
export class LanguageMenu extends LightElement {
  @property({ attribute: false }) course!: CourseOutline;
  /** Whether the last change, or the choice at the start, came to nothing. */
  @property({ attribute: false }) failed = false;
  /** Puts the course into a language; rejects when its texts do not arrive. */
  @property({ attribute: false }) change!: (lang: string) => Promise<void>;
  /** Whether the learner changed the language, which is then announced. */
  @state() private hasChanged = false;

  override render(): TemplateResult | typeof nothing {
    const { lang: current, languages } = this.course;
    if (languages.length < 2) return nothing;
    const name = languages.find(({ lang }) => lang === current)?.name ?? current;
    return html`<div class="language">
      <select aria-label=${msg('app.language')} @change=${(event: Event) => void this.#choose(event)}>
        ${languages.map(
          ({ lang, name }) =>
            html`<option value=${lang} lang=${lang} dir=${directionOf(lang)} .selected=${lang === current}>
              ${name}
            </option>`,
        )}
      </select>
      <p class="language-failed" role="alert">${this.failed ? msg('app.language-failed') : nothing}</p>
      <p class="visually-hidden" role="status">
        ${this.hasChanged ? `${lead('app.language')} ${name}` : nothing}
      </p>
    </div>`;
  }

  async #choose(event: Event): Promise<void> {
    const list = event.target as HTMLSelectElement;
    const { value } = list;
    this.failed = false;
    try {
      await this.change(value);
      this.hasChanged = true;
    } catch (error) {
      console.warn(error);
      // Another choice may be under way by now.
      if (list.value !== value) return;
      list.value = this.course.lang;
      this.failed = true;
    }
  }
}

customElements.define('language-menu', LanguageMenu);

declare global {
  interface HTMLElementTagNameMap {
    'language-menu': LanguageMenu;
  }
}
