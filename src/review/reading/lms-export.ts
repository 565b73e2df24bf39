import type { AttemptRecord, LearnerIdentity } from './attempt-record.ts';
import { factsOfElements } from './attempt-elements.ts';
import type { ReadingContext } from './reading-context.ts';

/** What the embedded LMS exports, as far as it is read here. */
export interface LmsExport {
  /** The title of the course that it plays; exports of earlier versions do not have it. */
  readonly course?: string;
  readonly learners: readonly {
    readonly id: string;
    readonly name: string;
    readonly attempts: readonly {
      readonly startedAt: string;
      readonly accessedAt: string;
      readonly elements: Readonly<Record<string, string>>;
    }[];
  }[];
}

/** Reads the export of the embedded LMS. @throws UnreadableFile when it is none */
export function readLmsExport(text: string, context: ReadingContext): AttemptRecord[] {
  const data = parse(text, context);
  if (!isExport(data)) context.refuse('unknown-format', {});
  return data.learners.flatMap(({ id, name, attempts }): AttemptRecord[] => {
    const learner: LearnerIdentity = { key: id, name, email: '' };
    const title = data.course ?? '';
    if (attempts.length === 0) return [waiting(title, learner)];
    // With either standard attempts count from 1; here they are all attempts at the course.
    const inTime = [...attempts].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
    return inTime.map((attempt, index) => ({
      title,
      learner,
      number: index + 1,
      startedAt: momentOrNull(attempt.startedAt),
      accessedAt: momentOrNull(attempt.accessedAt),
      ...factsOfElements(Object.entries(attempt.elements), (one) => context.keep(one)),
    }));
  });
}

function parse(text: string, context: ReadingContext): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    context.refuse('damaged', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function isExport(data: unknown): data is LmsExport {
  const { course = '', learners } = fieldsOf(data);
  return (
    typeof course === 'string' &&
    isListOf(learners, (one) => {
      const { id, name, attempts } = fieldsOf(one);
      return typeof id === 'string' && typeof name === 'string' && isListOf(attempts, isAttempt);
    })
  );
}

function isAttempt(value: unknown): boolean {
  const { startedAt, accessedAt, elements } = fieldsOf(value);
  const areTexts = isListOf(Object.values(fieldsOf(elements)), (one) => typeof one === 'string');
  return typeof startedAt === 'string' && typeof accessedAt === 'string' && isObject(elements) && areTexts;
}

function isListOf(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function waiting(title: string, learner: LearnerIdentity): AttemptRecord {
  return {
    title,
    learner,
    number: 0,
    status: 'not-attempted',
    score: null,
    seconds: null,
    startedAt: null,
    accessedAt: null,
    location: '',
    objectives: [],
    interactions: [],
  };
}

function momentOrNull(text: string): number | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
