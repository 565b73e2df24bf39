import type { Parts, Translatable } from '../../src/model/outline.ts';
import { isGraded } from '../../src/questions/graded.ts';
import type { Question } from '../../src/questions/models.ts';
import type { ParsedCourse, ParsedSection } from './course-draft.ts';
import { packagedQuestion } from './packaged-media.ts';
import { taughtIn } from './taught-in.ts';
import type { Teaching } from './taught-in.ts';

/** Each section's questions as packages have them, by section id, each with the lesson to go back to, where there is one. */
export function questionsWithLessons({
  sections,
}: Pick<ParsedCourse, 'sections'>): ReadonlyMap<string, readonly Question[]> {
  const all = sections.flatMap(teachingOf);
  return new Map(
    sections.map((section) => {
      const own = teachingOf(section);
      const questions = (section.quiz?.value.questions ?? []).map((question) => {
        const packaged = packagedQuestion(question, section);
        if (!isGraded(packaged)) return packaged;
        const [lesson] = taughtIn(packaged, own, all);
        return lesson === undefined ? packaged : { ...packaged, lesson };
      });
      return [section.id, questions];
    }),
  );
}

/** What {@link questionsWithLessons} goes by beyond the questions themselves, as one text that can be compared. */
export function teachingIn({ sections }: Pick<ParsedCourse, 'sections'>): string {
  return JSON.stringify(sections.map(teachingOf));
}

function teachingOf({ lessons }: ParsedSection): Teaching[] {
  return lessons.map(({ id, settings }) => ({ id, objectives: settings.objectives }));
}

/** A bank as learners download it: without what is for trainers and editors alone. */
export function forLearners(bank: readonly Translatable<Question>[]): Parts['questions'] {
  return bank.map((question) => {
    const {
      objective: _objective,
      level: _level,
      deck: _deck,
      facts: _facts,
      ...shown
    } = {
      level: undefined,
      ...question,
    };
    return shown;
  });
}
