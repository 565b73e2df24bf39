import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';
import { shuffled } from '../core/draw.ts';
import { ResponseChanged } from './events.ts';
import type { Grade, Response } from './grade.ts';
import type { StringKey } from '../model/strings.ts';
import type { QuestionBody } from './models.ts';

/**
 * What every kind of question's element takes and tells. It draws the controls only:
 * the stem, the button and the verdict belong to `<question-frame>`.
 *
 * @fires response-changed whenever the learner changes the response
 */
export class QuestionElement<Body extends QuestionBody> extends LightElement {
  @property({ attribute: false }) question!: Body;
  /** The response so far, in the form of the kind; empty before the first touch. */
  @property({ attribute: false }) response: Response = '';
  /** Set once the response was handed in: controls are read-only and show what was right. */
  @property({ attribute: false }) grade: Grade | null = null;
  /** Decides the order of options; null keeps that of the bank. */
  @property({ attribute: false }) seed: number | null = null;
  /** Id of the element that holds the stem. */
  @property({ attribute: false }) labelledBy = '';

  /** What the button says that hands in the response. */
  get handInWord(): StringKey {
    return 'question.check';
  }

  /** What is missing in a response that is not complete. */
  get missingWord(): StringKey {
    return 'question.incomplete';
  }

  /** Whether the parts say which of them are right. */
  protected get marked(): boolean {
    return this.grade !== null && Object.keys(this.grade.parts).length > 0;
  }

  /** Whether the right answer is to be told beside what was answered. */
  protected get keyShown(): boolean {
    return this.grade !== null && this.grade.score < 1 && this.grade.withheld !== true;
  }

  /** Parts of the question in the order in which they are shown. */
  protected arranged<T>(parts: readonly T[]): T[] {
    return this.seed === null ? [...parts] : shuffled(parts, this.seed);
  }

  /** How to answer, while that can be done. */
  protected help(key: StringKey): TemplateResult | typeof nothing {
    return this.grade ? nothing : html`<p class="help">${msg(key)}</p>`;
  }

  protected respond(response: Response, complete: boolean): void {
    this.response = response;
    this.dispatchEvent(new ResponseChanged(response, complete));
  }
}
