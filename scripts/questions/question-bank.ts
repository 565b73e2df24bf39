import { objectiveId, slots } from '../../src/core/report.ts';
import type {
  AssessmentOutline,
  LessonOutline,
  SectionOutline,
  Translatable,
} from '../../src/model/outline.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { Question } from '../../src/questions/models.ts';
import type { CompiledLanguage } from '../content/compile.ts';

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
  readonly questions: readonly BankQuestion[];
}

/** A question with all that the course knows of it. */
export interface BankQuestion {
  readonly question: Translatable<Question>;
  /** Its number in the LMS's reports, and its ledger number. */
  readonly slot: number;
  /** By which the LMS knows it: `s2-21_regulador-ordena`. */
  readonly interaction: string;
  /** What its learning objective says. */
  readonly objective: Html;
  /** Where it is taught: the lessons that its explanations name, or else those of its section with its objective. */
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
  const questions = (language.banks.get(id) ?? []).map((question): BankQuestion => {
    const slot = numbers.get(question.id) ?? 0;
    return {
      question,
      slot,
      interaction: columns[slot]?.id ?? '',
      objective: language.objectives.get(id)?.[question.objective] ?? '',
      lessons: lessonsOf(question, section, language),
    };
  });
  return [{ id, title, objective: objectiveId(section), assessment, questions }];
}

function lessonsOf(
  question: Question,
  section: SectionOutline,
  { outline, taught }: CompiledLanguage,
): LessonOutline[] {
  // Whichever of its texts they stand in; of all fields, only texts can hold such an address.
  const links = JSON.stringify(question).matchAll(/#\/lesson\/([a-z0-9-]+)/g);
  const named = new Set(Array.from(links, ([, id]) => id));
  if (named.size > 0)
    return outline.sections.flatMap(({ lessons }) => lessons).filter(({ id }) => named.has(id));
  return section.lessons.filter(({ id }) => taught.get(id)?.includes(question.objective));
}
