import type { AssessmentAnalysis, CourseAnalysis } from '../statistics/analyse.ts';
import { FEWEST, FIRM } from '../statistics/sample-size.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** Nunnally 1978, Psychometric Theory: .70 is enough to work with; below .50 differences are chance for the most part. */
const GOOD = 0.7;
const LOW = 0.5;
/** An objective that the group masters less than this wants another explanation. */
const OBJECTIVE_LOW = 0.6;

/** What the reliability of an assessment means. */
export function assessmentAdvice({ reliability, learners }: AssessmentAnalysis): Finding {
  if (!reliability || learners < FEWEST) return finding('reliability-unknown', { learners });
  const { coefficient, sem } = reliability;
  const kind =
    coefficient < LOW ? 'reliability-low' : coefficient < GOOD ? 'reliability-fair' : 'reliability-good';
  return finding(kind, { coefficient, sem }, learners < FIRM);
}

/** What the group as a whole asks of the trainer. */
export function courseAdvice({ group, objectives, learners }: CourseAnalysis): Finding[] {
  const { waiting, finished, underway } = group.standings;
  const found: Finding[] = [];
  if (waiting > 0) found.push(finding('waiting', { count: waiting, of: learners.length }));
  const stuck = group.sections
    .map(({ here }, section) => ({ section, count: here }))
    .sort((one, other) => other.count - one.count)[0];
  if (stuck && stuck.count >= 2) found.push(finding('stuck', { ...stuck, of: underway }));
  if (finished > 0) found.push(finding('below', { count: finished }));
  const low = objectives
    .filter(({ mean, weight }) => mean !== null && mean < OBJECTIVE_LOW && weight !== 'none')
    .sort((one, other) => (one.mean ?? 0) - (other.mean ?? 0));
  for (const { id, mean, weight } of low.slice(0, 3))
    found.push(finding('objective-low', { objective: id, share: mean ?? 0 }, weight === 'tentative'));
  const begun = learners.length - waiting;
  if (begun > 0 && begun < FIRM) found.push(finding('small-group', { learners: begun, firm: FIRM }));
  return found;
}
