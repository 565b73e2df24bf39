import { msg } from '../components/strings.ts';
import { attemptUnderWay } from '../core/state.ts';
import type { AssessmentState } from '../core/state.ts';

/** The best result of an assessment in words, with the pass mark where it falls short of it. */
export function bestNote(score: number, passing: number): string {
  return score < passing
    ? msg('agenda.assessment-below', { score, passing })
    : msg('agenda.assessment-best', { score });
}

/** How far an attempt under way has come, in words; without one the best result, or that nothing was answered yet. */
export function assessmentNote(taken: AssessmentState | undefined, passing: number): string {
  const underWay = attemptUnderWay(taken);
  if (underWay)
    return msg('agenda.assessment-begun', {
      n: Object.keys(underWay.answers).length,
      of: underWay.questions.length,
    });
  const best = taken?.best ?? null;
  return best === null ? msg('agenda.assessment-new') : bestNote(best, passing);
}
