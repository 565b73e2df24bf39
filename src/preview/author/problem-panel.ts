import type { Fault } from '../protocol.ts';
import { faultElement } from './marks.ts';
import type { Linking } from './source-link.ts';

/**
 * Lists all that is wrong with the content, whatever page is open.
 * @param text what belongs to no file
 * @param reveal leads to a fault on its page
 */
export function showProblems(
  panel: HTMLElement,
  { faults, text }: { readonly faults: readonly Fault[]; readonly text: string },
  linking: Linking,
  reveal: (fault: Fault, page: string) => void,
): void {
  const isClean = faults.length === 0 && text === '';
  const list = panel.querySelector('ul');
  const rest = panel.querySelector('pre');
  if (!list || !rest) throw new Error('the panel of problems holds no list');
  list.replaceChildren(...faults.map((fault) => problemItem(fault, linking, reveal)));
  list.hidden = faults.length === 0;
  rest.textContent = text;
  rest.hidden = text === '';
  panel.hidden = isClean;
}

function problemItem(
  fault: Fault,
  linking: Linking,
  reveal: (fault: Fault, page: string) => void,
): HTMLElement {
  const item = document.createElement('li');
  const content = faultElement(document, fault, linking);
  if (fault.spot) {
    const link = document.createElement('a');
    link.href = `#/${fault.spot.view}/${fault.spot.id}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      reveal(fault, link.hash);
    });
    link.className = 'show';
    link.textContent = linking.words.show;
    content.lastElementChild?.append(' ', link);
  }
  item.append(content);
  return item;
}
