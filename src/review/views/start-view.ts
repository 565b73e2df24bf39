import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import type { PageWords } from '../words/words.ts';
import { FilesGiven } from './events.ts';

/** Where the trainer brings files: dropped, chosen or pasted. */
export class StartView extends LightElement {
  @property({ attribute: false }) words: PageWords | null = null;

  protected override render(): TemplateResult {
    const said = this.words?.start;
    if (!said) return html``;
    return html`<p class="lead">${said.lead}</p>
      <div class="drop">
        <p class="drop-title">${said.drop}</p>
        <label class="button button-primary file-button"
          >${said.choose}<input type="file" multiple @change=${this.#onChoose}
        /></label>
        <p class="quiet">${said.privacy}</p>
      </div>
      <h2>${said.whichTitle}</h2>
      <dl class="which">
        ${said.which.map(
          ({ name, text }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      <p>${said.how}</p>
      <details>
        <summary>${said.paste}</summary>
        <form @submit=${this.#onPaste}>
          <label for="pasted">${said.pasteHint}</label>
          <textarea id="pasted" name="text" rows="8" required spellcheck="false"></textarea>
          <button class="button">${said.read}</button>
        </form>
      </details>`;
  }

  readonly #onChoose = (event: Event): void => {
    const { files } = event.target as HTMLInputElement;
    if (files && files.length > 0) this.dispatchEvent(new FilesGiven([...files]));
  };

  readonly #onPaste = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('text');
    const name = `${this.words?.start.pastedName ?? ''}.txt`;
    this.dispatchEvent(new FilesGiven([new File([String(text)], name)]));
  };
}

customElements.define('start-view', StartView);

declare global {
  interface HTMLElementTagNameMap {
    'start-view': StartView;
  }
}
