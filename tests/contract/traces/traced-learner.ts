import type { CopyPort, ProgressCopy } from '../../../src/core/progress-copy.ts';
import { objectiveId, slots } from '../../../src/core/report.ts';
import { CourseSession } from '../../../src/core/session.ts';
import { attemptUnderWay } from '../../../src/core/state.ts';
import type { Interaction } from '../../../src/core/tracking-port.ts';
import type { LessonOutline, SectionOutline } from '../../../src/model/outline.ts';
import type { Standard, TestLms } from '../lms.ts';
import { RESPONSES } from '../samples.ts';
import { SteppedClock } from '../stepped-clock.ts';
import { TRACE_COURSE } from './trace-course.ts';
import { callLine } from './trace-text.ts';

/** Time between two deeds of the learner, in milliseconds: less than a save may wait for the next deed. */
const PAUSE = 8_000;

/** SCORM 1.2 tells the time of day where the learner is, 2004 that of Greenwich: traces show ten o'clock everywhere. */
const MORNING: Readonly<Record<Standard, number>> = {
  scorm12: new Date(2026, 7, 1, 10).getTime(),
  scorm2004: Date.UTC(2026, 7, 1, 10),
  web: 0,
};

/** A learner whose every deed stands in the trace, followed by the calls that it caused. */
export class TracedLearner {
  readonly #lms: TestLms;
  readonly #clock = new SteppedClock();
  readonly #lines: string[] = [];
  readonly #copies = memoryCopy();
  #told = 0;
  #session: CourseSession | null = null;

  constructor(lms: TestLms) {
    this.#lms = lms;
  }

  /** The trace so far, a deed or call a line. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  get lms(): TestLms {
    return this.#lms;
  }

  opens(words = 'opens the course'): Promise<void> {
    return this.#does(words, async () => {
      const port = await this.#lms.connect();
      const launch = await port.open(slots(TRACE_COURSE));
      this.#session = new CourseSession(TRACE_COURSE, port, launch, {
        clock: this.#clock,
        copies: this.#copies,
        freshAttempt: 'trace',
      });
    });
  }

  /** Reads a lesson to its end, and uses what it asks to be used. */
  async reads(lesson: LessonOutline): Promise<void> {
    await this.opensLesson(lesson);
    await this.#does('rests on its third block', () =>
      this.#started.dispatch({ type: 'position-reached', lesson: lesson.id, position: 2 }),
    );
    await this.usesActivities(lesson);
    await this.#does('reaches its end', () =>
      this.#started.dispatch({ type: 'end-reached', lesson: lesson.id }),
    );
  }

  opensLesson({ id }: LessonOutline): Promise<void> {
    return this.#does(`opens ${id}`, () => this.#started.dispatch({ type: 'lesson-opened', lesson: id }));
  }

  async usesActivities(lesson: LessonOutline): Promise<void> {
    for (const { id } of lesson.activities)
      await this.#does(`uses ${id}`, () => this.#started.dispatch({ type: 'activity-used', activity: id }));
  }

  /** Begins an attempt at a section's assessment. @param seed decides which questions are drawn */
  async begins(section: SectionOutline, seed: number): Promise<void> {
    await this.#does(`opens the assessment of ${section.id}`, () =>
      this.#started.dispatch({ type: 'assessment-opened', section: section.id }),
    );
    await this.#does('begins an attempt', () =>
      this.#started.dispatch({ type: 'attempt-started', section: section.id, seed }),
    );
  }

  /** Answers the next questions of the attempt under way. @param marks whether each answer is right, in turn */
  async answers(section: SectionOutline, marks: readonly boolean[]): Promise<void> {
    for (const right of marks) {
      const attempt = attemptUnderWay(this.#started.state.assessments[section.id]);
      const question = attempt?.questions.find((id) => !attempt.answers[id]) ?? '';
      await this.#does(`answers ${question} ${right ? 'rightly' : 'wrongly'}`, () =>
        this.#started.dispatch(
          {
            type: 'answer-given',
            section: section.id,
            question,
            response: right ? 'a' : 'b',
            score: right ? 1 : 0,
          },
          this.#interaction(section, question, right),
        ),
      );
    }
  }

  hidesThePage(): Promise<void> {
    return this.#does('hides the page', () => this.#started.flush());
  }

  /** Presses «guardar y salir». */
  leaves(): Promise<void> {
    return this.#does('leaves', async () => void (await this.#started.leave()));
  }

  /** Closes the window without a word: all that the page hears is that it goes away. */
  closesThePage(): Promise<void> {
    return this.#does('closes the page without leaving', () => this.#started.close());
  }

  /** Something that happens to the learner. */
  suffers(words: string, cause: () => void): void {
    cause();
    this.#lines.push(`# ${words}`);
  }

  waits(seconds: number): Promise<void> {
    return this.#does(`waits ${seconds} seconds`, () => this.#clock.pass(seconds * 1000));
  }

  get #started(): CourseSession {
    if (!this.#session) throw new Error('the learner must open the course before anything else');
    return this.#session;
  }

  async #does(words: string, deed: () => unknown): Promise<void> {
    this.#lines.push(`# ${words}`);
    await deed();
    await this.#clock.pass(PAUSE);
    const { calls } = this.#lms;
    this.#lines.push(...calls.slice(this.#told).map(callLine));
    this.#told = calls.length;
  }

  #interaction(section: SectionOutline, id: string, right: boolean): Interaction | undefined {
    const number = section.assessment?.pool.find((question) => question.id === id)?.number ?? -1;
    const slot = slots(TRACE_COURSE)[number];
    if (!slot) return undefined;
    const { given, correct } = RESPONSES[slot.type];
    return {
      ...slot,
      objective: objectiveId(section),
      response: right ? (correct[0] ?? given) : given,
      correct,
      score: right ? 1 : 0,
      weight: 1,
      at: MORNING[this.#lms.traits.standard] + this.#clock.now(),
      latencySeconds: PAUSE / 1000,
      description: '¿Cuál es la respuesta?',
    };
  }
}

function memoryCopy(): CopyPort {
  let kept: ProgressCopy | null = null;
  return {
    read: () => kept,
    write: (copy) => {
      kept = { ...copy, unsaved: [...copy.unsaved] };
      return true;
    },
  };
}
