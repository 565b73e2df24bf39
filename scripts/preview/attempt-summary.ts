import type { Elements, PlayedStandard } from '../../src/preview/protocol.ts';
import { secondsOf } from './duration.ts';

/** Every status that either standard knows. */
export type Status = 'not-attempted' | 'browsed' | 'incomplete' | 'completed' | 'passed' | 'failed';

/** What trainers and learners want to know of an attempt at a glance. */
export interface AttemptSummary {
  /** One in SCORM 1.2; in SCORM 2004 completion and, if known, success. */
  readonly statuses: readonly Status[];
  /** Points out of `maximum`; null when the content gave none. */
  readonly score: number | null;
  readonly maximum: number;
  /** All the time spent in the attempt. */
  readonly seconds: number;
  /** Whether the content said that the learner is done, well or not. */
  readonly isFinished: boolean;
}

/** Reads the data model of an attempt. */
export function summarise(standard: PlayedStandard, elements: Elements): AttemptSummary {
  return standard === 'scorm12' ? summarise12(elements) : summarise2004(elements);
}

const STATUSES_12: Readonly<Record<string, Status>> = {
  browsed: 'browsed',
  incomplete: 'incomplete',
  completed: 'completed',
  passed: 'passed',
  failed: 'failed',
};

function summarise12(elements: Elements): AttemptSummary {
  const status = STATUSES_12[elements['cmi.core.lesson_status'] ?? ''] ?? 'not-attempted';
  return {
    statuses: [status],
    score: numberOf(elements['cmi.core.score.raw']),
    maximum: numberOf(elements['cmi.core.score.max']) ?? 100,
    seconds: secondsOf(elements['cmi.core.total_time'] ?? ''),
    isFinished: ['completed', 'passed', 'failed'].includes(status),
  };
}

function summarise2004(elements: Elements): AttemptSummary {
  const completion = elements['cmi.completion_status'] ?? '';
  const success = elements['cmi.success_status'] ?? '';
  const statuses: Status[] = completion === 'completed' || completion === 'incomplete' ? [completion] : [];
  if (success === 'passed' || success === 'failed') statuses.push(success);
  const scaled = numberOf(elements['cmi.score.scaled']);
  const raw = numberOf(elements['cmi.score.raw']);
  return {
    statuses: statuses.length > 0 ? statuses : ['not-attempted'],
    score: raw ?? (scaled === null ? null : scaled * 100),
    maximum: raw === null ? 100 : (numberOf(elements['cmi.score.max']) ?? 100),
    seconds: secondsOf(elements['cmi.total_time'] ?? ''),
    isFinished: completion === 'completed',
  };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}
