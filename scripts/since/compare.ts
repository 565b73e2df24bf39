import { compareActivities } from './compare-activities.ts';
import { compareAssessments } from './compare-assessments.ts';
import { compareCourse } from './compare-course.ts';
import { compareIdentity } from './compare-identity.ts';
import { compareItems } from './compare-items.ts';
import { compareLedger } from './compare-ledger.ts';
import { compareLessons } from './compare-lessons.ts';
import { compareQuestions } from './compare-questions.ts';
import { compareRenamed } from './compare-renamed.ts';
import { compareRest } from './compare-rest.ts';
import { compareSections } from './compare-sections.ts';
import type { Finding } from './finding.ts';
import type { Comparer, Update } from './update.ts';

/** In the order in which people read. */
const COMPARERS: readonly Comparer[] = [
  compareIdentity,
  compareLedger,
  compareRenamed,
  compareCourse,
  compareSections,
  compareLessons,
  compareActivities,
  compareAssessments,
  compareQuestions,
  compareItems,
  compareRest,
];

/** Everything that learners meet when a package is replaced by the content of now. */
export function compare(update: Update): Finding[] {
  return COMPARERS.flatMap((comparer) => comparer(update));
}
