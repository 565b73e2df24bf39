import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import { hash } from '../core/draw.ts';
import { findLesson } from '../core/find.ts';
import type { LessonPlace } from '../core/find.ts';
import { isFinished, UNTAKEN } from '../core/state.ts';
import type { AssessmentState, Attempt } from '../core/state.ts';
import { attemptScore } from '../core/step.ts';
import type { AssessmentOutline, CourseOutline, SectionOutline, Translatable } from '../model/outline.ts';
import type { ResponseGraded } from '../questions/events.ts';
import type { AskedQuestion } from '../questions/models.ts';
import '../questions/question-frame.ts';
import { assessmentRules, isDrawn, opinionsIn } from './assessment-rules.ts';
import { AnswerGiven, AttemptWanted } from './events.ts';

/**
 * The assessment of a section: its rules, one question at a time, and the result.
 *
 * @fires attempt-wanted when the learner starts an attempt
 * @fires answer-given when a question was answered
 */
export class CourseAssessment extends LightElement {
  /** Whose lessons a question may send back to. */
  @property({ attribute: false }) course!: CourseOutline;
  /** The same section in another language is no change of what is on the screen. */
  @property({ attribute: false, hasChanged: isOtherSection }) section!: SectionOutline;
  @property({ attribute: false }) questions!: readonly Translatable<AskedQuestion>[];
  @property({ attribute: false }) taken: AssessmentState = UNTAKEN;
  /** The question on the screen; null shows the rules or the result. */
  @state() private shown: string | null = null;
  #shownSince = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { attempt } = this.taken;
    if (changed.has('section')) {
      // Who left in the middle comes back to the question that waited.
      this.shown = attempt && !isFinished(attempt) && hasBegun(attempt) ? nextQuestion(attempt) : null;
      this.#shownSince = performance.now();
      return;
    }
    const answered = this.shown !== null && attempt?.answers[this.shown] !== undefined;
    if (attempt && answered && this.#isExam) {
      // Nothing is said of the answer yet: the next question is what comes next.
      this.#show(nextQuestion(attempt));
      return;
    }
    const before: AssessmentState | undefined = changed.get('taken');
    // Answers that were not given here came from the browser's database, a moment after the page.
    const begun =
      before !== undefined &&
      attempt !== null &&
      (before.attempt?.seed !== attempt.seed || (this.shown === null && hasBegun(attempt))) &&
      !isFinished(attempt);
    if (begun) this.#show(nextQuestion(attempt));
  }

  override render(): TemplateResult {
    const { attempt } = this.taken;
    const { assessment } = this.section;
    if (!assessment) return html``;
    return html`<article class="assessment">
      <header class="lesson-header">
        <p class="lesson-section">${this.section.title}</p>
        <h1 tabindex="-1">${assessment.title}</h1>
      </header>
      ${attempt && this.shown !== null ? this.#question(attempt, this.shown) : attempt && isFinished(attempt) ? this.#result(assessment, attempt) : this.#rules(assessment)}
    </article>`;
  }

  #rules(assessment: AssessmentOutline): TemplateResult {
    const { attempt } = this.taken;
    return html`${assessment.intro === undefined ? nothing : html`<p>${richText(assessment.intro)}</p>`}
      ${this.#sentences(assessment).map((sentence) => (sentence ? html`<p>${sentence}</p>` : nothing))}
      <button
        class="button button-primary"
        type="button"
        @click=${() => (attempt ? this.#goOn(attempt) : this.#start())}
      >
        ${attempt ? msg('assessment.continue') : msg('assessment.start')}
      </button>`;
  }

  /** What is said before it begins, each as far as there is something to say. */
  #sentences(assessment: AssessmentOutline): readonly (string | false | null)[] {
    const { attempts, passing } = assessment;
    const said = this.#answersNote(assessment);
    const opinions = opinionsIn(assessment);
    const { best } = this.taken;
    return [
      assessmentRules(assessment, passing, !this.#isExam && said === null),
      this.#isExam && msg('assessment.rules-at-the-end'),
      said,
      opinions > 0 && msg('assessment.rules-opinions', { n: opinions }),
      attempts !== null && msg('assessment.rules-attempts', { n: attempts }),
      best !== null && msg('assessment.best', { score: best }),
    ];
  }

  /** When right answers are shown, where that is not always. */
  #answersNote({ showAnswers = 'after-each' }: AssessmentOutline): string | null {
    return showAnswers === 'after-each' ? null : msg(`assessment.answers-${showAnswers}`);
  }

  get #isExam(): boolean {
    return this.section.assessment?.feedback === 'at-the-end';
  }

  /** Whether right answers may not be shown now. */
  get #isWithheld(): boolean {
    const { showAnswers = 'after-each', passing = 0 } = this.section.assessment ?? {};
    const { best } = this.taken;
    return showAnswers === 'never' || (showAnswers === 'when-passed' && (best === null || best < passing));
  }

  #question(attempt: Attempt, id: string): TemplateResult {
    const question = this.questions.find((one) => one.id === id);
    const index = attempt.questions.indexOf(id);
    const answer = attempt.answers[id];
    const given = answer?.response ?? null;
    if (!question) return html``;
    return html`<section class="asked" aria-labelledby="question-number">
      <p class="question-count">
        <progress
          max=${attempt.questions.length}
          value=${Object.keys(attempt.answers).length}
          aria-hidden="true"
        ></progress>
      </p>
      <h2 id="question-number" tabindex="-1">
        ${msg('question.number', { n: index + 1, of: attempt.questions.length })}
      </h2>
      ${question.edition === undefined ? nothing : html`<p class="edition">${msg('question.edition', { year: String(question.edition) })}</p>`}
      <question-frame
        .question=${question}
        .name=${`question-${id}`}
        .seed=${this.#seed(attempt, id)}
        .given=${given}
        .score=${answer?.score ?? null}
        .lesson=${this.#lesson(question)}
        .withheld=${this.#isWithheld}
        .exam=${this.#isExam}
        @response-graded=${(event: ResponseGraded) => this.#onGraded(question, event)}
      ></question-frame>
      ${
        given === null
          ? nothing
          : html`<button class="button button-primary" type="button" @click=${() => this.#goOn(attempt)}>
              ${isFinished(attempt) ? msg('question.finish') : msg('question.next')}
            </button>`
      }
    </section>`;
  }

  #result(assessment: AssessmentOutline, attempt: Attempt): TemplateResult {
    const score = attemptScore(this.section, attempt);
    const best = this.taken.best ?? score;
    const passed = score >= assessment.passing;
    const left = assessment.attempts === null ? null : assessment.attempts - this.taken.finished;
    const again = left === null || left > 0;
    return html`<section class="result" aria-labelledby="attempt-score">
      <h2 id="attempt-score" class="score" tabindex="-1">${msg('assessment.score', { score })}</h2>
      <p class="verdict verdict-${passed ? 'right' : 'partly'}">${this.#verdict(assessment, score, again)}</p>
      ${best > score ? html`<p>${msg('assessment.earlier-best', { score: best })}</p>` : nothing}
      ${again && left !== null ? html`<p>${msg('assessment.attempts-left', { n: left })}</p>` : nothing}
      ${again ? html`<button class="button" type="button" @click=${() => this.#start()}>${msg('assessment.again')}</button>` : nothing}
      <details class="answers" ?open=${this.#isExam}>
        <summary>${msg('assessment.answers')}</summary>
        ${this.#isWithheld ? html`<p>${this.#answersNote(assessment)}</p>` : nothing}
        ${attempt.questions.map((id) => this.#answered(attempt, id))}
      </details>
    </section>`;
  }

  /** What this attempt means; who has passed before is told so, not that this attempt passed. */
  #verdict(assessment: AssessmentOutline, score: number, again: boolean): string {
    const { passing } = assessment;
    if (score >= passing) return msg('assessment.passed');
    if ((this.taken.best ?? 0) >= passing) return msg('assessment.passed-before');
    if (!again) return msg('assessment.used-up');
    const questions = isDrawn(assessment) ? 'assessment.again-drawn' : 'assessment.again-all';
    return `${msg('assessment.not-passed', { passing })} ${msg(questions)}`;
  }

  #answered(attempt: Attempt, id: string): TemplateResult {
    const question = this.questions.find((one) => one.id === id);
    if (!question) return html``;
    return html`<question-frame
      .question=${question}
      .name=${`answered-${id}`}
      .seed=${this.#seed(attempt, id)}
      .given=${attempt.answers[id]?.response ?? ''}
      .score=${attempt.answers[id]?.score ?? null}
      .lesson=${this.#lesson(question)}
      .withheld=${this.#isWithheld}
    ></question-frame>`;
  }

  #lesson({ lesson }: AskedQuestion): LessonPlace | null {
    return lesson === undefined ? null : (findLesson(this.course, lesson) ?? null);
  }

  /** What decides the order of a question's options; null where the assessment keeps them in their order. */
  #seed(attempt: Attempt, question: string): number | null {
    return this.section.assessment?.shuffle ? attempt.seed + hash(question) : null;
  }

  #start(): void {
    this.dispatchEvent(new AttemptWanted());
  }

  #goOn(attempt: Attempt): void {
    this.#show(nextQuestion(attempt));
  }

  #show(question: string | null): void {
    this.shown = question;
    this.#shownSince = performance.now();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h2')?.focus());
  }

  #onGraded(question: AskedQuestion, { response, grade }: ResponseGraded): void {
    this.dispatchEvent(
      new AnswerGiven(question.id, response, grade.score, (performance.now() - this.#shownSince) / 1000),
    );
  }
}

function isOtherSection(section: SectionOutline | undefined, before: SectionOutline | undefined): boolean {
  return section?.id !== before?.id;
}

function hasBegun(attempt: Attempt): boolean {
  return Object.keys(attempt.answers).length > 0;
}

/** The first question without an answer; null when all have one. */
function nextQuestion(attempt: Attempt): string | null {
  return attempt.questions.find((id) => attempt.answers[id] === undefined) ?? null;
}

customElements.define('course-assessment', CourseAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'course-assessment': CourseAssessment;
  }
}
