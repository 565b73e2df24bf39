import { hash } from '../core/draw.ts';
import { mergeStates } from '../core/merge.ts';
import { decodeResume, encodeResume } from '../core/resume.ts';
import type { LearnerState } from '../core/state.ts';
import type { Interaction } from '../core/tracking-port.ts';
import type { CourseOutline } from '../model/outline.ts';
import { localKey } from '../tracking/local.ts';
import { loadPart } from './load-part.ts';
import { interactionOf } from './report-answer.ts';

/**
 * Progress that somebody made in this browser while the course found no LMS. Nobody knows whose it is, since computers
 * are shared: the learner is asked.
 */
export class StrayProgress {
  readonly #course: CourseOutline;
  readonly #storage: () => Storage;
  readonly #declinedKey: string;

  /** @param owner who opened the course now */
  constructor(course: CourseOutline, owner: string, storage: () => Storage) {
    this.#course = course;
    this.#storage = storage;
    this.#declinedKey = `${localKey(course.id)}:${hash(owner).toString(36)}:declined`;
  }

  /** What the learner would gain; null when there is nothing, or when the learner said that it is somebody else's. */
  find(state: LearnerState): LearnerState | null {
    const text = this.#read(localKey(this.#course.id));
    const found = text === '' ? null : decodeResume(this.#course, text);
    if (!found?.ok || this.#read(this.#declinedKey) === text) return null;
    const joined = mergeStates(this.#course, state, found.state);
    const says = (one: LearnerState): string => encodeResume(this.#course, one, 0);
    return says(joined) === says(state) ? null : found.state;
  }

  /** The learner took it over. */
  taken(): void {
    this.#write((storage) => storage.removeItem(localKey(this.#course.id)));
  }

  /** It is somebody else's: the learner is not asked again. */
  declined(): void {
    const text = this.#read(localKey(this.#course.id));
    this.#write((storage) => storage.setItem(this.#declinedKey, text));
  }

  #read(key: string): string {
    try {
      return this.#storage().getItem(key) ?? '';
    } catch {
      // Storage is blocked: nothing can have been left there.
      return '';
    }
  }

  #write(act: (storage: Storage) => void): void {
    try {
      act(this.#storage());
    } catch {
      // Storage is full: the learner will be asked again.
    }
  }
}

/**
 * What the LMS has to hear about answers that were given without it. When and how long is not known any more.
 * @throws Error when a section's questions do not arrive
 */
export async function interactionsOf(course: CourseOutline, state: LearnerState): Promise<Interaction[]> {
  const told: Interaction[] = [];
  for (const section of course.sections) {
    const answers = state.assessments[section.id]?.attempt?.answers ?? {};
    if (Object.keys(answers).length === 0) continue;
    const questions = await loadPart('questions', `${course.lang}/${section.id}.quiz`);
    for (const question of questions) {
      const answer = answers[question.id];
      if (!answer) continue;
      const given = { ...answer, latencySeconds: 0 };
      const interaction = interactionOf(course, section, question, given, Date.now());
      if (interaction) told.push(interaction);
    }
  }
  return told;
}
