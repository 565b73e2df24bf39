import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import {
  applySettings,
  keepSettings,
  READING_CHOICES,
  readSettings,
} from '../components/reading-settings.ts';
import type { ReadingChoice, ReadingSettings } from '../components/reading-settings.ts';
import { msg } from '../components/strings.ts';
import type { StringKey } from '../model/strings.ts';

/** The words of each choice, in the order of its values. */
const WORDS: { readonly [Name in ReadingChoice]: readonly [StringKey, ...StringKey[]] } = {
  theme: [
    'reading.theme',
    'reading.theme-auto',
    'reading.theme-light',
    'reading.theme-dark',
    'reading.theme-contrast',
  ],
  size: ['reading.size', 'reading.size-m', 'reading.size-l', 'reading.size-xl', 'reading.size-xxl'],
  spacing: ['reading.spacing', 'reading.spacing-m', 'reading.spacing-wide'],
  font: ['reading.font', 'reading.font-device', 'reading.font-serif', 'reading.font-legible'],
  keys: ['reading.keys', 'reading.keys-on', 'reading.keys-off'],
};

/** How the course looks, as the learner wants it: every choice shows at once, and stays in this browser. */
export class CourseReading extends LightElement {
  @state() private settings: ReadingSettings = readSettings(() => localStorage);

  override render(): TemplateResult {
    return html`<article class="reading">
      <h1 tabindex="-1">${msg('tools.reading')}</h1>
      ${(Object.keys(READING_CHOICES) as ReadingChoice[]).map((name) => this.#choice(name))}
      <section aria-label=${msg('reading.sample')}>
        <p class="reading-sample">${msg('reading.sample-text')}</p>
      </section>
      <p>
        <button class="button" type="button" @click=${() => this.#set({})}>${msg('reading.reset')}</button>
      </p>
    </article>`;
  }

  #choice(name: ReadingChoice): TemplateResult {
    const [legend, ...words] = WORDS[name];
    const chosen = this.settings[name] ?? '';
    return html`<fieldset class="reading-choice">
      <legend>${msg(legend)}</legend>
      ${READING_CHOICES[name].map(
        (value, index) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${value === chosen}
              @change=${() => this.#set({ ...this.settings, [name]: value })}
            />
            <span>${msg(words[index] ?? legend)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #set(settings: ReadingSettings): void {
    this.settings = settings;
    applySettings(settings, document.documentElement);
    keepSettings(settings, () => localStorage);
  }
}

customElements.define('course-reading', CourseReading);

declare global {
  interface HTMLElementTagNameMap {
    'course-reading': CourseReading;
  }
}
