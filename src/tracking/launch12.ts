import type { Launch } from '../core/tracking-port.ts';
import type { LmsApi } from './lms-api.ts';

/** A launch, and the word of SCORM 1.2 from which its verdict is made. */
export interface Launch12 {
  readonly launch: Omit<Launch, 'isBehind'>;
  readonly status: string;
}

/** What SCORM 1.2 says about learner and session when a course is opened. */
export function readLaunch12(api: LmsApi): Launch12 {
  const mode = api.get('cmi.core.lesson_mode');
  const status = api.get('cmi.core.lesson_status');
  const launch: Launch12['launch'] = {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    verdict: heldVerdict(status),
    score: heldScore(api.get('cmi.core.score.raw')),
    learnerId: api.get('cmi.core.student_id'),
    learnerName: api.get('cmi.core.student_name'),
    language: api.get('cmi.student_preference.language'),
    resume: api.get('cmi.suspend_data'),
    location: api.get('cmi.core.lesson_location'),
  };
  return { launch, status };
}

function heldVerdict(status: string): Launch['verdict'] {
  switch (status) {
    case 'passed':
    case 'completed':
    case 'failed':
    case 'incomplete':
      return status;
    case 'browsed':
      return 'incomplete';
    default:
      return 'not-attempted';
  }
}

/** The score of 0 to 100 that the record holds; null when it holds none, or what is none. */
function heldScore(raw: string): number | null {
  const score = Number(raw);
  return raw !== '' && score >= 0 && score <= 100 ? score : null;
}
