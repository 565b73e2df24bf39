import type { PlayerWords } from './protocol.ts';

/** What a learner may do whose last data did not reach the server. */
export interface Choices {
  /** Tries again; settles when it is known how it went. */
  readonly retry: () => Promise<void>;
  readonly leave: () => void;
}

/** Asks, in place of the content that is already gone, whether to leave with the last data unsaved. */
export function askBeforeLeaving(place: HTMLElement, words: PlayerWords, { retry, leave }: Choices): void {
  const question = document.createElement('p');
  question.textContent = words.unsaved;
  const again = button(words.retry, 'button primary', async () => {
    again.disabled = true;
    await retry();
    again.disabled = false;
  });
  const dialog = document.createElement('div');
  dialog.className = 'question';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', words.unsaved);
  dialog.append(question, again, ' ', button(words.leaveAnyway, 'button', leave));
  place.replaceChildren(dialog);
  again.focus();
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
