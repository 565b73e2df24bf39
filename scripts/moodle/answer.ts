import type { ElementHandle } from 'puppeteer-core';
import { wordsOf } from '../../src/components/words-of.ts';
import type { QuestionBody, QuestionOf } from '../../src/questions/models.ts';
import type { CoursePage } from './course-page.ts';

type Root = ElementHandle;

/** Fills in the right answer to a question with the mouse and the keyboard; handing it in is left to the caller. */
export async function answerRight(course: CoursePage, within: Root, question: QuestionBody): Promise<void> {
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
        // A list opens outside of the page, where no click of ours reaches.
        await row.$('select').then((list) => list?.select(id));
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
        await list.select(options.find(({ correct }) => correct)?.id ?? '');
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
  within: Root,
  { items }: QuestionOf<'ordering'>,
): Promise<void> {
  for (const [place, { text }] of items.entries()) {
    while ((await placeOf(await rowOf(course, within, text))) > place) {
      const row = await rowOf(course, within, text);
      await course.press('.mover-up', { within: row });
    }
  }
}

function placeOf(row: Root): Promise<number> {
  return row.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
}

/** The row of a pair or an item, by its text as authors wrote it. */
async function rowOf(course: CoursePage, within: Root, html: string): Promise<Root> {
  const label = await course.see('.part-label', { within, saying: wordsOf(html) });
  return label.evaluateHandle((one) => one.closest('.part') ?? one);
}

async function clickNth(course: CoursePage, within: Root, selector: string, index: number): Promise<void> {
  await course.see(selector, { within });
  const found = (await within.$$(selector))[index];
  if (!found) throw new Error(`the question has no ${selector} number ${index + 1}`);
  await course.click(found);
}

async function write(course: CoursePage, within: Root, text: string): Promise<void> {
  const box = await course.see('input', { within });
  await course.click(box);
  await box.type(text);
}
