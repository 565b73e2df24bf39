import { objectiveId, slots } from '../../src/core/report.ts';
import type {
  AssessmentOutline,
  LessonOutline,
  SectionOutline,
  Translatable,
} from '../../src/model/outline.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { Strings } from '../../src/model/strings.ts';
import { isGraded, isOpinion } from '../../src/questions/graded.ts';
import type { GradedQuestion, Opinion, Question } from '../../src/questions/models.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { taughtIn } from '../content/taught-in.ts';
import type { Teaching } from '../content/taught-in.ts';

/** The questions of a course in one language, as trainers see them outside the course. */
export interface QuestionBank {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** The words of the course's interface. */
  readonly strings: Strings;
  readonly licence: string;
  /** Those with an assessment. */
  readonly sections: readonly BankSection[];
  /** Ids under which the LMS's report keeps columns of questions that have left the course. */
  readonly retired: readonly { readonly slot: number; readonly id: string }[];
}

/** The questions of a section. */
export interface BankSection {
  readonly id: string;
  readonly title: string;
  /** By which the LMS knows the section: `s2_mandato`. */
  readonly objective: string;
  readonly assessment: AssessmentOutline;
  /** Those that can be right or wrong. */
  readonly questions: readonly BankQuestion[];
  readonly opinions: readonly BankQuestion<Opinion>[];
}

/** A question with all that the course knows of it. */
export interface BankQuestion<Asked extends Question = GradedQuestion> {
  readonly question: Translatable<Asked>;
  /** Its number in the LMS's reports, and its ledger number. */
  readonly slot: number;
  /** By which the LMS knows it: `s2-21_regulador-ordena`. */
  readonly interaction: string;
  /** What its learning objective says; empty for an opinion about none. */
  readonly objective: Html;
  /** Where it is taught, in course order: the lesson that its author names, or else as `taughtIn` finds it. */
  readonly lessons: readonly LessonOutline[];
}

/** Puts the questions of a language together. */
export function questionBank(language: CompiledLanguage): QuestionBank {
  const { outline, lang, strings } = language;
  const { id, version, title, licence } = outline;
  const columns = slots(outline);
  const used = new Set(outline.sections.flatMap(({ assessment }) => assessment?.pool ?? []).map(numberOf));
  return {
    id,
    version,
    title,
    lang,
    strings,
    licence,
    sections: outline.sections.flatMap((section) => sectionOf(section, language, columns)),
    retired: columns.filter(({ slot }) => !used.has(slot)),
  };
}

function numberOf({ number }: { readonly number: number }): number {
  return number;
}

function sectionOf(
  section: SectionOutline,
  language: CompiledLanguage,
  columns: ReturnType<typeof slots>,
): BankSection[] {
  const { id, title, assessment } = section;
  if (!assessment) return [];
  const numbers = new Map(assessment.pool.map(({ id, number }) => [id, number]));
  const inBank = <Asked extends Question>(
    question: Translatable<Asked>,
    lessons: readonly LessonOutline[],
  ): BankQuestion<Asked> => {
    const slot = numbers.get(question.id) ?? 0;
    return {
      question,
      slot,
      interaction: columns[slot]?.id ?? '',
      objective: language.objectives.get(id)?.[question.objective ?? ''] ?? '',
      lessons,
    };
  };
  const bank = language.banks.get(id) ?? [];
  return [
    {
      id,
      title,
      objective: objectiveId(section),
      assessment,
      questions: bank
        .filter(isGraded)
        .map((question) => inBank(question, lessonsOf(question, section, language))),
      opinions: bank.filter(isOpinion).map((question) => inBank(question, [])),
    },
  ];
}

function lessonsOf(
  { lesson, ...question }: GradedQuestion,
  section: SectionOutline,
  { outline, taught }: CompiledLanguage,
): LessonOutline[] {
  const all = outline.sections.flatMap(({ lessons }) => lessons);
  const teaching = ({ id }: LessonOutline): Teaching => ({ id, objectives: taught.get(id) ?? [] });
  const found = taughtIn(question, section.lessons.map(teaching), all.map(teaching));
  // Where the author names another lesson, it is the one that counts.
  const ids = lesson === undefined || found.includes(lesson) ? found : [lesson];
  return all.filter(({ id }) => ids.includes(id));
}
