import { wordsOf } from '../../src/components/words-of.ts';
import type { QuestionBody, QuestionOf } from '../../src/questions/models.ts';
import type { CoursePage } from './course-page.ts';
import type { Spot } from './screen.ts';

/** Fills in the right answer to a question with the mouse and the keyboard; handing it in is left to the caller. */
export async function answerRight(course: CoursePage, within: Spot, question: QuestionBody): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      for (const { text } of question.options.filter(({ correct }) => correct))
        await course.press('label.option', { within, saying: wordsOf(text) });
      return;
    case 'hotspot':
      return clickNth(
        course,
        within,
        '.hotspot-place',
        question.options.findIndex(({ correct }) => correct),
      );
    case 'likert':
      return clickNth(course, within, 'label', 0);
    case 'true-false':
      return clickNth(course, within, 'label', question.correct ? 0 : 1);
    case 'matching':
      for (const { id, left } of question.pairs) {
        const row = await rowOf(course, within, left);
        await course.choose(await course.see('select', { within: row }), id);
      }
      return;
    case 'categorising':
      for (const { text, category } of question.items) {
        const index = question.categories.findIndex(({ id }) => id === category);
        await clickNth(course, await rowOf(course, within, text), 'label', index);
      }
      return;
    case 'inline-choice':
      for (const { id, options } of question.gaps) {
        const list = await course.see(`[data-gap="${id}"]`, { within });
        await course.choose(list, options.find(({ correct }) => correct)?.id ?? '');
      }
      return;
    case 'ordering':
      return putInOrder(course, within, question);
    case 'fill-in':
      return write(course, within, question.accept[0] ?? '');
    case 'numeric':
      return write(course, within, String(question.answer.value).replace('.', ','));
    default:
      return question satisfies never;
  }
}

async function putInOrder(
  course: CoursePage,
  within: Spot,
  { items }: QuestionOf<'ordering'>,
): Promise<void> {
  for (const [place, { text }] of items.entries()) {
    while ((await placeOf(course, await rowOf(course, within, text))) > place) {
      const row = await rowOf(course, within, text);
      await course.press('.mover-up', { within: row });
    }
  }
}

function placeOf(course: CoursePage, row: Spot): Promise<number> {
  return course.ask((one) => [...(one.parentElement?.children ?? [])].indexOf(one), row);
}

/** The row of a pair or an item, by its text as authors wrote it. */
async function rowOf(course: CoursePage, within: Spot, html: string): Promise<Spot> {
  const label = await course.see('.part-label', { within, saying: wordsOf(html) });
  return course.around(label, '.part');
}

async function clickNth(course: CoursePage, within: Spot, selector: string, index: number): Promise<void> {
  await course.click(await course.seeNth(selector, index, within));
}

async function write(course: CoursePage, within: Spot, text: string): Promise<void> {
  await course.write(await course.see('input', { within }), text);
}
