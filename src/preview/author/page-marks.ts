import type { Fault } from '../protocol.ts';
import type { CourseFacts } from './facts.ts';
import type { Mark } from './marks.ts';
import { assessmentOn, blockNote, lessonOn, questionNote } from './notes.ts';
import type { ShownPage, Writing } from './notes.ts';

/** The frame of a question, as far as it says which question it holds. */
interface QuestionFrame extends Element {
  readonly question?: { readonly id: string };
}

/** What there is to say of the page that a course shows. */
export interface Known {
  readonly page: ShownPage;
  /** The language in which the course is shown. */
  readonly lang: string;
  /** What authors want to know; null while they don't. */
  readonly facts: CourseFacts | null;
  readonly faults: readonly Fault[];
}

/** Every mark of the page: notes where the author wants them, and faults, which are always there. */
export function pageMarks(document: Document, known: Known, writing: Writing): Mark[] {
  const here = known.faults.filter(
    ({ spot }) => spot?.lang === known.lang && spot.view === known.page.view && spot.id === known.page.id,
  );
  const marks = [
    ...blockMarks(document, known, here, writing),
    ...questionMarks(document, known, here, writing),
  ];
  const placed = new Set(marks.flatMap(({ faults }) => faults));
  const rest = here.filter((fault) => !placed.has(fault));
  const head = document.querySelector('.lesson-header');
  const headMark: Mark[] =
    head && rest.length > 0 ? [{ key: 'head', at: head, where: 'last', note: null, faults: rest }] : [];
  return [...headMark, ...marks].filter(({ note, faults }) => note !== null || faults.length > 0);
}

function blockMarks(
  document: Document,
  { page, facts }: Known,
  here: readonly Fault[],
  writing: Writing,
): Mark[] {
  const blocks = [...document.querySelectorAll('.lesson [data-block]')];
  const known = facts && lessonOn(facts, page)?.lesson.blocks;
  return blocks.map((at, index): Mark => {
    const block = known?.[index];
    return {
      key: `block-${index}`,
      at,
      where: 'first',
      note: block ? blockNote(block, index, writing) : null,
      // What is about a block that is not there yet stands at the end.
      faults: here.filter(
        ({ spot }) => typeof spot?.block === 'number' && Math.min(spot.block, blocks.length - 1) === index,
      ),
    };
  });
}

function questionMarks(
  document: Document,
  { page, facts }: Known,
  here: readonly Fault[],
  writing: Writing,
): Mark[] {
  const known = facts && assessmentOn(facts, page)?.assessment.questions;
  return [...document.querySelectorAll<QuestionFrame>('.assessment question-frame')].flatMap((at): Mark[] => {
    const id = at.question?.id;
    if (id === undefined) return [];
    const question = known?.find((one) => one.id === id);
    return [
      {
        key: `question-${id}`,
        at,
        where: 'before',
        note: question ? questionNote(question, writing) : null,
        faults: here.filter(({ spot }) => spot?.question === id),
      },
    ];
  });
}
