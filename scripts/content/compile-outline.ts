import type {
  AssessmentOutline,
  CourseOutline,
  LessonOutline,
  PoolQuestion,
  SectionOutline,
} from '../../src/model/outline.ts';
import { isGraded } from '../../src/questions/graded.ts';
import type { ParsedCourse, ParsedSection } from './course-draft.ts';
import { inBase, ownTexts } from './in-language.ts';
import { describeLanguage } from './languages.ts';
import type { Ledger, LedgerKind } from './ledger.ts';
import { activitiesOf } from './parse-lesson.ts';
import { logoPath } from './packaged-media.ts';
import type { ParsedLesson } from './parse-lesson.ts';

/** The whole course without its texts. Every subject must have its ledger number. */
export function outlineOf(course: ParsedCourse, lang: string, ledger: Ledger): CourseOutline {
  const { id, version, title, summary, facts, credits, licence, completion, score, passing } =
    course.settings.value;
  const { logo } = course.settings.value;
  const { lang: textLang } = ownTexts(course.settings, course.base);
  const named = course.strings.fallback?.has('app.language-name') === true ? null : course.strings.value;
  return {
    id,
    version,
    lang,
    ...(textLang === undefined ? {} : { textLang }),
    languages: [describeLanguage(lang, named)],
    title,
    summary,
    facts,
    ...(logo ? { logo: { ...logo, src: logoPath(logo.src) } } : {}),
    credits,
    licence,
    completion,
    score,
    passing,
    sections: course.sections.map((section): SectionOutline => ({
      id: section.id,
      number: numberOf(ledger, 'section', section.id),
      ...ownTexts(section.settings, course.base),
      title: section.settings.value.title,
      summary: section.settings.value.summary,
      objectives: Object.values(section.settings.value.objectives),
      lessons: section.lessons.map((lesson) => lessonOutline(lesson, ledger, course.base)),
      assessment: section.quiz ? assessmentOutline(section.quiz, ledger, course.base) : null,
    })),
  };
}

function lessonOutline(lesson: ParsedLesson, ledger: Ledger, base: string): LessonOutline {
  return {
    id: lesson.id,
    number: numberOf(ledger, 'lesson', lesson.id),
    ...inBase(lesson.fallback === true, base),
    title: lesson.settings.title,
    minutes: lesson.settings.minutes,
    activities: activitiesOf(lesson).map(({ activity }) => ({
      id: `${lesson.id}/${activity.id}`,
      number: numberOf(ledger, 'activity', `${lesson.id}/${activity.id}`),
      required: activity.required,
    })),
  };
}

function assessmentOutline(
  quiz: NonNullable<ParsedSection['quiz']>,
  ledger: Ledger,
  base: string,
): AssessmentOutline {
  const assessment = quiz.value;
  return {
    ...ownTexts(quiz, base),
    title: assessment.title,
    intro: assessment.intro,
    draw: assessment.draw ?? assessment.questions.filter(isGraded).length,
    shuffle: assessment.shuffle,
    attempts: assessment.attempts === 'unlimited' ? null : assessment.attempts,
    ...(assessment.feedback === 'at-once' ? {} : { feedback: assessment.feedback }),
    ...(assessment.showAnswers === 'after-each' ? {} : { showAnswers: assessment.showAnswers }),
    passing: assessment.passing,
    pool: assessment.questions.map((question): PoolQuestion => ({
      id: question.id,
      number: numberOf(ledger, 'question', question.id),
      kind: question.kind,
      points: question.points,
    })),
  };
}

function numberOf(ledger: Ledger, kind: LedgerKind, id: string): number {
  const number = ledger.number(kind, id);
  if (number === undefined)
    throw new Error(`${kind} "${id}" has no ledger number: the ledger must be checked before compiling`);
  return number;
}
