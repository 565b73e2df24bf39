import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../../components/decorators.ts';
import { LightElement } from '../../components/light-element.ts';
import { richText } from '../../components/rich-text.ts';
import { lead, msg } from '../../components/strings.ts';
import { ActivityUsed } from '../events.ts';
import type { BlockOf } from '../models.ts';

type Scenario = BlockOf<'scenario'>;
type Step = Scenario['steps'][number];
type Choice = Step['choices'][number];

/** A case to decide step by step; the way taken stays on the page. @fires activity-used at the first decision */
export class BlockScenario extends LightElement {
  @property({ attribute: false }) block!: Scenario;
  /** Whether every step stands there with all its choices and what comes of them, as on paper, which can't be asked. */
  @property({ type: Boolean }) whole = false;
  /** The ids of the steps and choices taken so far, in order. */
  @state() private taken: readonly { readonly step: string; readonly choice: string }[] = [];

  override render(): TemplateResult {
    const taken = this.#taken();
    const open = this.whole ? undefined : this.#openStep(taken.at(-1)?.choice);
    return html`<section class="activity scenario" aria-label=${msg('block.scenario')}>
      <p class="activity-label">
        ${msg('block.scenario')}${this.block.required ? nothing : ` (${msg('block.optional')})`}
      </p>
      ${this.block.title === undefined ? nothing : html`<p class="scenario-title">${richText(this.block.title)}</p>`}
      ${
        this.whole
          ? this.block.steps.map((step) => this.#told(step, step.choices))
          : taken.map(({ step, choice }) => this.#told(step, [choice]))
      }
      ${open ? this.#open(open) : nothing}
      ${
        this.taken.length > 0
          ? html`<button class="button" type="button" @click=${() => this.#restart()}>
              ${msg('block.restart')}
            </button>`
          : nothing
      }
    </section>`;
  }

  #open(step: Step): TemplateResult {
    return html`<div class="situation" id=${this.#idOf(step)} tabindex="-1">${richText(step.situation)}</div>
      <div class="decisions" role="group" aria-labelledby=${this.#idOf(step)}>
        ${step.choices.map(
          (choice) =>
            html`<button class="decision" type="button" @click=${() => this.#decide(step, choice)}>
              ${richText(choice.text)}
            </button>`,
        )}
      </div>`;
  }

  #told(step: Step, choices: readonly Choice[]): TemplateResult {
    return html`<div class="situation">${richText(step.situation)}</div>
      ${choices.map(
        (choice) =>
          html`<p class="decision decision-taken">
              <span class="visually-hidden" ?hidden=${this.whole}>${lead('question.your-answer')} </span
              >${richText(choice.text)}
            </p>
            <div
              class="verdict verdict-${choice.verdict === 'good' ? 'right' : 'wrong'}"
              id=${`${this.#idOf(step)}-${choice.id}`}
              tabindex="-1"
            >
              <p>${richText(choice.outcome)}</p>
            </div>`,
      )}`;
  }

  /** The decisions with their texts, in the language of the moment. */
  #taken(): { step: Step; choice: Choice }[] {
    return this.taken.flatMap((one) => {
      const step = this.block.steps.find(({ id }) => id === one.step);
      const choice = step?.choices.find(({ id }) => id === one.choice);
      return step && choice ? [{ step, choice }] : [];
    });
  }

  /** @param last the choice that leads here; undefined at the beginning */
  #openStep(last: Choice | undefined): Step | undefined {
    if (!last) return this.block.steps[0];
    // A step that was already decided does not open again: a story that leads back ends where it meets itself.
    return this.block.steps.find(({ id }) => id === last.next && !this.taken.some(({ step }) => step === id));
  }

  #decide(step: Step, choice: Choice): void {
    this.taken = [...this.taken, { step: step.id, choice: choice.id }];
    this.dispatchEvent(new ActivityUsed(this.block.id));
    this.#focus(`${this.#idOf(step)}-${choice.id}`);
  }

  #restart(): void {
    this.taken = [];
    const [first] = this.block.steps;
    if (first) this.#focus(this.#idOf(first));
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[id="${id}"]`)?.focus());
  }

  #idOf(step: Step): string {
    return `scenario-${this.block.id}-${step.id}`;
  }
}

customElements.define('block-scenario', BlockScenario);

declare global {
  interface HTMLElementTagNameMap {
    'block-scenario': BlockScenario;
  }
}
