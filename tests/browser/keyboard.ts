import { sendKeys } from '@web/test-runner-commands';

/** More stops than any of our pages has: who needs more is lost. */
const STOPS = 60;

/** Presses keys one after another. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Goes one stop back. */
export async function tabBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Writes a text where the focus is. */
export async function write(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** Goes on with Tab until the element has the focus. @throws Error when Tab never reaches it */
export async function tabTo(element: Element): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (document.activeElement === element) return;
    await press('Tab');
  }
  throw new Error(`Tab never reaches ${element.outerHTML.slice(0, 120)}`);
}

/** Tabs to the element and presses Enter. */
export async function activate(element: Element): Promise<void> {
  await tabTo(element);
  await press('Enter');
}

/** Goes to a group of radio buttons and through it until the wanted one is chosen. */
export async function chooseRadio(wanted: HTMLInputElement): Promise<void> {
  const group = radiosLike(wanted);
  // Tab stops at the chosen one, or at the first when none is chosen.
  await tabTo(group.find(({ checked }) => checked) ?? group[0] ?? wanted);
  if (document.activeElement === wanted) await press('Space');
  for (let step = 0; step < group.length && !wanted.checked; step += 1) await press('ArrowDown');
  if (!wanted.checked) throw new Error(`the arrow keys never reach ${wanted.outerHTML}`);
}

/** Goes to a check box and turns it over. */
export async function toggle(box: HTMLInputElement): Promise<void> {
  await tabTo(box);
  await press('Space');
}

/** Goes to a list box and writes the beginning of the wanted option, as people do. */
export async function chooseOption(list: HTMLSelectElement, words: string): Promise<void> {
  await tabTo(list);
  await write(words);
  const chosen = list.selectedOptions[0]?.text ?? '';
  if (!chosen.startsWith(words)) throw new Error(`writing «${words}» chose «${chosen}»`);
}

function radiosLike({ name, form }: HTMLInputElement): HTMLInputElement[] {
  const radios = [...(form ?? document).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  return radios.filter((radio) => radio.name === name);
}
