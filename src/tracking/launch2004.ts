import type { Launch } from '../core/tracking-port.ts';
import type { LmsApi } from './lms-api.ts';

/** A launch, and the two words of SCORM 2004 from which its verdict is made. */
export interface Launch2004 {
  readonly launch: Omit<Launch, 'isBehind'>;
  readonly completion: string;
  readonly success: string;
}

/** What SCORM 2004 says about learner and session when a course is opened. */
export function readLaunch2004(api: LmsApi): Launch2004 {
  const mode = api.get('cmi.mode');
  const completion = api.get('cmi.completion_status');
  const success = api.get('cmi.success_status');
  const launch: Launch2004['launch'] = {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    verdict: heldVerdict(completion, success),
    score: heldScore(api.get('cmi.score.scaled')),
    learnerId: api.get('cmi.learner_id'),
    learnerName: api.get('cmi.learner_name'),
    language: api.get('cmi.learner_preference.language'),
    resume: api.get('cmi.suspend_data'),
    location: api.get('cmi.location'),
  };
  return { launch, completion, success };
}

function heldVerdict(completion: string, success: string): Launch['verdict'] {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'completed' || completion === 'incomplete' ? completion : 'not-attempted';
}

/** The score of 0 to 100 of which `cmi.score.scaled` is the share; null when there is none, or it is less than nothing. */
function heldScore(scaled: string): number | null {
  const score = Math.round(Number(scaled) * 10_000) / 100;
  return scaled !== '' && score >= 0 && score <= 100 ? score : null;
}
