import type { CourseDraft, QuizDraft } from './course-draft.ts';
import type { LedgerSubject } from './ledger.ts';
import { activitiesOf } from './parse-lesson.ts';

/** Everything in a course that needs a ledger number, in course order, each once. */
export function ledgerSubjects(course: CourseDraft): LedgerSubject[] {
  const subjects = course.sections.flatMap((section): LedgerSubject[] => [
    { kind: 'section', id: section.id, place: section.settings.place([]) },
    ...section.lessons.flatMap((lesson): LedgerSubject[] => [
      { kind: 'lesson', id: lesson.id, place: { path: lesson.path, line: 1, column: 1 } },
      ...activitiesOf(lesson).map(({ activity, place }): LedgerSubject => ({
        kind: 'activity',
        id: `${lesson.id}/${activity.id}`,
        place,
      })),
    ]),
    ...questionSubjects(section.quiz),
  ]);
  const once = new Map<string, LedgerSubject>();
  for (const subject of subjects) {
    const name = `${subject.kind} ${subject.id}`;
    if (!once.has(name)) once.set(name, subject);
  }
  return [...once.values()];
}

function questionSubjects(quiz: QuizDraft | null): LedgerSubject[] {
  if (!quiz) return [];
  return quiz.questions.map(({ question, index }) => ({
    kind: 'question',
    id: question.id,
    place: quiz.place(['questions', index, 'id']),
  }));
}
