import { attemptUnderWay } from '../../src/core/state.ts';
import type { CoursePage } from '../learner/course-page.ts';

/**
 * The section whose assessment has most questions left to answer; an untaken one counts as whole.
 * @throws Error when the course has no assessment
 */
export async function sectionToAnswer(course: CoursePage): Promise<string> {
  const { sections } = await course.outline();
  const { assessments } = await course.state();
  const left = sections.flatMap(({ id, assessment }) => {
    if (!assessment) return [];
    const taken = assessments[id];
    const underWay = attemptUnderWay(taken);
    // Finished ones come last: to take them again may not be allowed.
    const open = taken?.best !== undefined && taken.best !== null && !underWay ? 0 : assessment.draw;
    return [{ id, open: underWay ? assessment.draw - Object.keys(underWay.answers).length : open }];
  });
  const [most] = left.sort((a, b) => b.open - a.open);
  if (!most) throw new Error('the course has no assessment; expected at least one to answer');
  return most.id;
}
