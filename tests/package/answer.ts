import type { QuestionBody, QuestionOf } from '../../src/questions/models.ts';
import { find, settled, textOf } from '../browser/mount.ts';

/** Fills in the right answer to a question, as a learner would with a mouse; handing it in is left to the caller. */
export async function answerRight(root: ParentNode, question: QuestionBody): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      for (const { text } of question.options.filter(({ correct }) => correct)) option(root, text).click();
      return;
    case 'likert':
      root.querySelector<HTMLInputElement>('input')?.click();
      return;
    case 'hotspot':
      radios(root)[question.options.findIndex(({ correct }) => correct)]?.click();
      return;
    case 'true-false':
      radios(root)[question.correct ? 0 : 1]?.click();
      return;
    case 'matching':
      for (const { id, left } of question.pairs) {
        const list = find<HTMLSelectElement>(part(root, left), 'select');
        list.value = id;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await settled();
      }
      return;
    case 'inline-choice':
      for (const { id, options } of question.gaps) {
        const list = find<HTMLSelectElement>(root, `[data-gap="${id}"]`);
        list.value = options.find(({ correct }) => correct)?.id ?? '';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await settled();
      }
      return;
    case 'categorising':
      for (const { text, category } of question.items) {
        const index = question.categories.findIndex(({ id }) => id === category);
        radios(part(root, text))[index]?.click();
        await settled();
      }
      return;
    case 'ordering':
      return putInOrder(root, question);
    case 'fill-in':
      return write(root, question.accept[0] ?? '');
    case 'numeric':
      return write(root, String(question.answer.value).replace('.', ','));
    default:
      return question satisfies never;
  }
}

/** Fills in whatever comes first: mostly wrong, never empty. */
export async function answerCarelessly(root: ParentNode, question: QuestionBody): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'hotspot':
    case 'likert':
    case 'true-false':
      root.querySelector<HTMLInputElement>('input')?.click();
      return;
    case 'matching':
    case 'inline-choice':
      for (const list of root.querySelectorAll('select')) {
        list.selectedIndex = 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await settled();
      }
      return;
    case 'categorising':
      for (const item of root.querySelectorAll('li')) {
        radios(item)[0]?.click();
        await settled();
      }
      return;
    case 'ordering':
      root.querySelector<HTMLElement>('.mover-down')?.click();
      return;
    case 'fill-in':
      return write(root, 'no sé');
    case 'numeric':
      return write(root, '123456');
    default:
      return question satisfies never;
  }
}

async function putInOrder(root: ParentNode, { items }: QuestionOf<'ordering'>): Promise<void> {
  for (const [place, { text }] of items.entries()) {
    const at = (): number => [...root.querySelectorAll('.part')].indexOf(part(root, text));
    while (at() > place) {
      find(part(root, text), '.mover-up').click();
      await settled();
    }
  }
}

async function write(root: ParentNode, text: string): Promise<void> {
  const box = find<HTMLInputElement>(root, 'input');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** The control of an option, by its text as authors wrote it. */
function option(root: ParentNode, html: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => textOf(one) === plain(html));
  if (!label) throw new Error(`no option says «${plain(html)}»`);
  return find<HTMLInputElement>(label, 'input');
}

/** The row of a pair or item, by its text as authors wrote it. */
function part(root: ParentNode, html: string): HTMLElement {
  const row = [...root.querySelectorAll<HTMLElement>('.part')].find(
    (one) => textOf(one.querySelector('.part-label')) === plain(html),
  );
  if (!row) throw new Error(`no row says «${plain(html)}»`);
  return row;
}

function radios(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

/** What a reader sees of HTML. */
function plain(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return textOf(template.content);
}
