import type { KnownCourse, KnownQuestion } from '../known-course.ts';
import { questionsOf } from '../known-course.ts';
import type { CourseData } from '../reading/course-data.ts';
import { slugOf } from '../reading/settle-questions.ts';

/** A part of a course that the LMS knows as an objective: of the known course, a section. */
export interface SectionShape {
  /** The section's id, or the objective's where the course is not known. */
  readonly id: string;
  /** How the LMS's report names it. */
  readonly objective: string;
  /** Questions of one attempt at its assessment; null when not known. */
  readonly draw: number | null;
  readonly isDrawn: boolean;
  /** Score from which its assessment is passed; null when not known. */
  readonly passing: number | null;
}

/** A question that the data hold. */
export interface ItemShape {
  /** Authors' id of a known question, else the id or slot that the data give. */
  readonly key: string;
  readonly slot: number | null;
  /** Position of its section; null when not known. */
  readonly section: number | null;
  readonly known: KnownQuestion | null;
}

/** What a course is made of, as far as its data and the page know. */
export interface CourseShape {
  readonly sections: readonly SectionShape[];
  readonly items: readonly ItemShape[];
  /** The learning objectives that questions name, in order. */
  readonly objectives: readonly { readonly id: string; readonly section: number }[];
  /** Course score from which it is passed; null when not known. */
  readonly passing: number | null;
}

/** What tells questions apart. */
export function itemKey({ id, slot }: { readonly id: string; readonly slot: number | null }): string {
  return id === '' ? `#${slot ?? ''}` : slugOf(id);
}

/** Finds out what a course is made of. */
export function courseShape(data: CourseData, course: KnownCourse): CourseShape {
  const [main] = course.languages;
  const known = data.isKnown ? questionsOf(main) : new Map<string, KnownQuestion>();
  const items = new Map<string, ItemShape>();
  const objectives = new Set<string>();
  for (const record of data.records) {
    for (const interaction of record.interactions) {
      const key = itemKey(interaction);
      // A place-holder of a question that left the course.
      if (items.has(key) || /^retired-\d+$/.test(key)) continue;
      const question = known.get(key) ?? null;
      items.set(key, {
        key,
        slot: interaction.slot ?? question?.number ?? null,
        section: question?.section ?? null,
        known: question,
      });
    }
    if (!data.isKnown) for (const { id } of record.objectives) objectives.add(id);
  }
  const inOrder = [...items.values()].sort((one, other) => (one.slot ?? 1e6) - (other.slot ?? 1e6));
  if (!data.isKnown) {
    const sections = [...objectives].sort().map((id): SectionShape => ({ ...UNKNOWN, id, objective: id }));
    return { sections, items: inOrder, objectives: [], passing: null };
  }
  return {
    sections: main.outline.sections.map(({ id, number, assessment }) => ({
      id,
      objective: `s${number + 1}_${id}`,
      draw: assessment?.draw ?? null,
      isDrawn: assessment !== null && assessment.draw < assessment.pool.length,
      passing: assessment?.passing ?? null,
    })),
    items: inOrder,
    objectives: main.outline.sections.flatMap(({ id }, section) =>
      Object.keys(main.objectives[id] ?? {}).map((objective) => ({ id: objective, section })),
    ),
    passing: main.outline.passing,
  };
}

const UNKNOWN = { draw: null, isDrawn: false, passing: null } as const;
