import { identifiersOf } from '../../manifest/identifiers.ts';
import { decodeResume, encodeResume } from '../../src/core/resume.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import { breaks } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Comparer, Update } from './update.ts';
import { say, sayAll } from '../messages/say.ts';

/** By what LMSs and browsers find a learner's progress again, and whether it can be read then. */
export const compareIdentity: Comparer = (update) => [...courseId(update), ...resumeFormat(update)];

function courseId({ content, now, identifiers, sources }: Update): Finding[] {
  const [before, after] = [content.outline.id, now.outline.id];
  if (before !== after) {
    return [
      breaks(
        sources.course,
        say`The course id changed from "${before}" to "${after}": LMSs and browsers know progress by it, so that all learners would begin anew; take back "${before}"`,
      ),
    ];
  }
  const known = Object.entries(identifiersOf(after)).flatMap(([what, value]) => {
    const had = identifiers?.[what as keyof typeof identifiers];
    return had === undefined || had === value ? [] : [say`the ${what}'s from "${had}" to "${value}"`];
  });
  if (known.length === 0) return [];
  return [
    breaks(
      null,
      say`Identifiers of the manifest changed, ${sayAll(known)}: Moodle deletes the tracks of what it no longer finds; take back those of the package`,
    ),
  ];
}

function resumeFormat({ resumeFormat: written, now }: Update): Finding[] {
  const [current] = encodeResume(now.outline, INITIAL_STATE, 0).split('.');
  // Only the beginning says which format it is: one that can be read is found to be damaged.
  const answer = decodeResume(now.outline, `${written}.`);
  if (!answer.ok && answer.reason === 'damaged') return [];
  return [
    breaks(
      null,
      say`The package saves progress in the format ${written}, and this version reads ${current}: whoever has begun would be left with the status and score that the LMS holds; build with a version that reads ${written}`,
    ),
  ];
}
