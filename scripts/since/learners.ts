import { findLesson, findSection, lessonPlaces } from '../../src/core/find.ts';
import { decodeResume, encodeResume } from '../../src/core/resume.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import type { Bookmark, LearnerState } from '../../src/core/state.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { quoted } from './quoted.ts';

/** The learner's state, saved by one version of the course and opened by another: what really happens at an update. */
function reopened(old: CourseOutline, now: CourseOutline, state: LearnerState): LearnerState {
  const resumed = decodeResume(now, encodeResume(old, state, 1));
  if (!resumed.ok) throw new Error(`resume data that were written just now can't be read: ${resumed.reason}`);
  return resumed.state;
}

/** Where somebody goes on who left at a place of the old version, in words; they had opened all its lessons. */
export function goesOnAt(old: CourseOutline, now: CourseOutline, bookmark: Bookmark): string | null {
  const place = reopened(old, now, { ...everythingOpened(old), bookmark }).bookmark;
  if (!place) return null;
  const title =
    place.view === 'lesson'
      ? findLesson(now, place.id)?.lesson.title
      : findSection(now, place.id)?.assessment?.title;
  return quoted(title ?? place.id);
}

function everythingOpened(course: CourseOutline): LearnerState {
  return {
    ...INITIAL_STATE,
    lessons: Object.fromEntries(lessonPlaces(course).map(({ lesson }) => [lesson.id, 'opened' as const])),
  };
}
