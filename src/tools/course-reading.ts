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

/** What the first value of each choice, which is empty, is called in its words. */
const AS_USUAL = { theme: 'auto', size: 'm', spacing: 'm', font: 'device', keys: 'on' } as const;

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
    const chosen = this.settings[name] ?? '';
    return html`<fieldset class="reading-choice">
      <legend>${msg(`reading.${name}`)}</legend>
      ${READING_CHOICES[name].map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${value === chosen}
              @change=${() => this.#set({ ...this.settings, [name]: value })}
            />
            <span>${msg(`reading.${name}-${value || AS_USUAL[name]}` as StringKey)}</span>
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
