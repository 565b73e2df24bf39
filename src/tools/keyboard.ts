import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import type { StringKey } from '../model/strings.ts';

/** Single keys and where they lead; the learner may turn them off. */
export const KEYS = {
  '?': { words: 'keys.help', address: '#/keyboard' },
  '/': { words: 'tools.search', address: '#/search' },
  i: { words: 'agenda.title', address: '#/agenda' },
  n: { words: 'keys.next', press: '.pager [rel="next"]' },
  p: { words: 'keys.previous', press: '.pager [rel="prev"]' },
} as const satisfies Record<
  string,
  { readonly words: StringKey; readonly address?: string; readonly press?: string }
>;

/** Where keys are text, or choose among controls. */
const WRITES = 'input, textarea, select, [contenteditable]';

/** What a key does on a page; nothing where it belongs to what has the focus, or where keys are turned off. */
export function pressKey(event: KeyboardEvent, page: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (page.dataset['keys'] === 'off' || (event.target as Element | null)?.closest(WRITES)) return;
  const key = Object.hasOwn(KEYS, event.key) ? KEYS[event.key as keyof typeof KEYS] : undefined;
  if (!key) return;
  event.preventDefault();
  if ('address' in key) location.hash = key.address;
  else page.querySelector<HTMLElement>(key.press)?.click();
}

/** All keys, those of the browser that matter here too. */
export function keyboardTemplate(): TemplateResult {
  return html`<article class="keyboard">
    <h1 tabindex="-1">${msg('tools.keyboard')}</h1>
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('keys.key')}</th>
          <th scope="col">${msg('keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(KEYS).map(
          ([key, { words }]) =>
            html`<tr>
              <td><kbd>${key}</kbd></td>
              <td>${msg(words)}</td>
            </tr>`,
        )}
        <tr>
          <td><kbd>Tab</kbd></td>
          <td>${msg('keys.tab')}</td>
        </tr>
        <tr>
          <td><kbd>${msg('keys.space')}</kbd></td>
          <td>${msg('keys.choose')}</td>
        </tr>
        <tr>
          <td><kbd>Esc</kbd></td>
          <td>${msg('keys.escape')}</td>
        </tr>
      </tbody>
    </table>
    <p>${msg('keys.turn-off')} <a href="#/reading">${msg('tools.reading')}</a></p>
  </article>`;
}
