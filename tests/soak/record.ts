import { isDeepStrictEqual } from 'node:util';
import { outcome } from '../../src/core/progress.ts';
import { locationOf, verdict } from '../../src/core/report.ts';
import { decodeResume } from '../../src/core/resume.ts';
import type { CourseSession } from '../../src/core/session.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import type { LearnerState } from '../../src/core/state.ts';
import type { Launch } from '../../src/core/tracking-port.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import type { Standard, TestLms } from '../contract/lms.ts';
import { elementOf, storedRow, storedScore, storedVerdict } from '../contract/stored-record.ts';
import { rowOf } from './answers.ts';
import type { GivenAnswer } from './answers.ts';
import type { Device } from './device.ts';
import { missing } from './facts.ts';
import type { Page } from './page.ts';
import type { NotedSave } from './watched-port.ts';

const RANK: Record<Launch['verdict'], number> = {
  'not-attempted': 0,
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
};

/** Where SCORM 1.2 makes up for a failed commit, 0 is 0.01 for a moment. */
function scoreOf(standard: Standard, stored: ReadonlyMap<string, string>): number | null {
  const score = storedScore(standard, stored);
  return standard === 'scorm12' && score === 0.01 ? 0 : score;
}

/** The lower words that the adapter for SCORM 1.2 says for a moment, as the record is read here. */
const DETOURS: Partial<Record<Launch['verdict'], Launch['verdict']>> = {
  passed: 'completed',
  completed: 'incomplete',
  failed: 'incomplete',
  incomplete: 'not-attempted',
};

/** What the LMS's server holds, watched from its first commit to its last. */
export class WatchedRecord {
  readonly #lms: TestLms;
  readonly #devices: readonly Device[];
  readonly #complain: (sentence: string) => void;
  readonly #saves = new Map<string, NotedSave>();
  #seen = 0;
  #verdict: Launch['verdict'] = 'not-attempted';
  #score: number | null = null;
  /** What stands lower than it once stood, in words. */
  #dip = '';
  /** What the stored state lacks of one that was stored before it, in words. */
  #stale: readonly string[] = [];
  #resume = '';
  /** The furthest status and the highest score that were ever told. */
  #mostTold = RANK.incomplete;
  #highest = 0;
  #state: LearnerState | null = null;
  /** Slots of which an answer arrived. */
  readonly #answered = new Set<number>();

  constructor(lms: TestLms, devices: readonly Device[], complain: (sentence: string) => void) {
    this.#lms = lms;
    this.#devices = devices;
    this.#complain = complain;
  }

  /** What the learner had done as of the last save that really arrived; null when nothing readable is stored. */
  get state(): LearnerState | null {
    return this.#state;
  }

  noteSave(save: NotedSave): void {
    const { resume, verdict: word, score } = save.snapshot;
    this.#saves.set(resume, save);
    this.#mostTold = Math.max(this.#mostTold, RANK[word]);
    this.#highest = Math.max(this.#highest, score ?? 0);
  }

  /** Looks at all that arrived since this was last called. */
  look(course: CourseOutline, isSettled: boolean): void {
    const { history } = this.#lms;
    for (; this.#seen < history.length; this.#seen += 1) {
      const stored = history[this.#seen];
      if (stored) this.#arrive(course, stored);
    }
    if (!isSettled) return;
    if (this.#dip !== '') this.#complain(this.#dip);
    for (const sentence of this.#stale) this.#complain(`a save took away what the LMS had: ${sentence}`);
  }

  #arrive(course: CourseOutline, stored: ReadonlyMap<string, string>): void {
    const { standard, keepsRecord } = this.#lms.traits;
    if (keepsRecord) this.#watchResult(storedVerdict(standard, stored), scoreOf(standard, stored));
    const resume = stored.get(elementOf(standard, 'resume')) ?? '';
    if (resume === this.#resume) return;
    this.#resume = resume;
    const save = this.#saves.get(resume);
    for (const { slot } of save?.interactions ?? []) this.#answered.add(slot);
    const rivals = this.#devices.map(({ promised }) => promised);
    this.#stale = save && this.#state ? missing(course, save.state, this.#state, rivals) : [];
    if (this.#stale.length === 0) this.#state = save?.state ?? null;
  }

  /** Neither status nor score may fall; where SCORM 1.2 makes up for a failed commit, they may for a moment. */
  #watchResult(word: Launch['verdict'], score: number | null): void {
    const falls =
      RANK[word] < RANK[this.#verdict]
        ? `the LMS's status fell from ${this.#verdict} to ${word}`
        : (score ?? -1) < (this.#score ?? -1)
          ? `the LMS's score fell from ${this.#score} to ${score}`
          : '';
    const isDetour =
      this.#lms.traits.standard === 'scorm12' &&
      (RANK[word] >= RANK[this.#verdict] || DETOURS[this.#verdict] === word) &&
      (this.#score ?? 0) - (score ?? 0) < 0.011;
    // SCORM 2004 says «failed» in two words, of which an LMS may throw at the second: who failed has completed.
    const isHalfTold = word === 'completed' && this.#mostTold === RANK.failed;
    if ((RANK[word] > this.#mostTold && !isHalfTold) || (score ?? 0) > this.#highest + 0.01)
      this.#complain(`the LMS holds ${word} with ${score}, which nobody told it`);
    if (falls !== '' && !isDetour) this.#complain(falls);
    this.#dip = falls;
    if (RANK[word] > RANK[this.#verdict] && !isHalfTold) this.#verdict = word;
    if (score !== null && score <= this.#highest) this.#score = Math.max(score, this.#score ?? 0);
  }

  /** What the record lacks of what the learner sees in a session that said «saved and left». */
  compare({ session }: Page, given: readonly GivenAnswer[]): void {
    const { keepsRecord, keepsInteractions } = this.#lms.traits;
    this.#compareState(session);
    if (keepsRecord) this.#compareResult(session);
    if (keepsInteractions) this.#compareAnswers(session, given);
  }

  #compareState({ course, state }: CourseSession): void {
    const { standard } = this.#lms.traits;
    const stored = (what: 'resume' | 'location'): string =>
      this.#lms.stored.get(elementOf(standard, what)) ?? '';
    const resume = stored('resume');
    const resumed =
      resume === '' ? { ok: true as const, state: INITIAL_STATE } : decodeResume(course, resume);
    if (!resumed.ok)
      return this.#complain(`it was said to be saved, and the LMS's resume data are ${resumed.reason}`);
    // What was reached stands in the LMS's status as well, and the place in its location: the next launch reads both.
    const held = this.#verdict === 'passed' || this.#verdict === 'completed' ? this.#verdict : 'none';
    const { reached } = resumed.state;
    const isAtPlace = resumed.state.bookmark === null && stored('location') === locationOf(state.bookmark);
    const known = {
      ...resumed.state,
      reached: reached === 'passed' || held === 'none' ? reached : held,
      bookmark: isAtPlace ? state.bookmark : resumed.state.bookmark,
    };
    if (isDeepStrictEqual(known, state)) return;
    const sentences = missing(course, known, state);
    this.#complain(`it was said to be saved, and the LMS has another state: ${sentences.join('; ')}`);
  }

  #compareResult({ course, state }: CourseSession): void {
    const reached = outcome(course, state);
    const word = verdict(reached, course);
    if (this.#dip !== '') this.#complain(`it was said to be saved, and ${this.#dip}`);
    if (RANK[this.#verdict] < RANK[word])
      this.#complain(`it was said to be saved, and the LMS's status is ${this.#verdict}, not ${word}`);
    // An update may lower what the learner sees; the LMS keeps what it had.
    if ((this.#score ?? -1) < (reached.score ?? -1))
      this.#complain(`it was said to be saved, and the LMS's score is ${this.#score}, not ${reached.score}`);
  }

  #compareAnswers({ course, state }: CourseSession, given: readonly GivenAnswer[]): void {
    const { standard } = this.#lms.traits;
    const fits = (slot: number, answers: readonly GivenAnswer[]): boolean => {
      const row = storedRow(this.#lms.stored, `cmi.interactions.${slot}`);
      return answers.some((answer) =>
        Object.entries(rowOf(standard, answer)).every(([name, value]) => row[name] === value),
      );
    };
    for (const section of course.sections) {
      const answers = Object.entries(state.assessments[section.id]?.attempt?.answers ?? {});
      for (const [question, { response, score }] of answers) {
        // Also where two devices answered the same question before they met: the row has the answer that stands.
        const same = given.filter(
          (one) => one.question === question && one.response === response && one.score === score,
        );
        const slot = section.assessment?.pool.find(({ id }) => id === question)?.number ?? -1;
        if (!fits(slot, same))
          this.#complain(
            `it was said to be saved, and the LMS's row ${slot} does not hold the answer to ${question}`,
          );
      }
    }
    for (const slot of this.#answered) {
      const all = given.filter(({ interaction }) => interaction.slot === slot);
      if (!fits(slot, all)) this.#complain(`the LMS's row ${slot} holds none of the answers that were given`);
    }
  }
}
