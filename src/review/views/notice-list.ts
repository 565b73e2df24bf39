import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf } from '../reading/notice.ts';
import type { Notice, NoticeLevel } from '../reading/notice.ts';
import type { Format } from '../words/format.ts';
import { noticeText } from '../words/notice-text.ts';
import type { Words } from '../words/words.ts';

const ORDER: readonly NoticeLevel[] = ['error', 'doubt', 'information'];

/** How many of them have a level. */
export function countOf(notices: readonly Notice[], level: NoticeLevel): number {
  return notices.filter(({ kind }) => levelOf(kind) === level).length;
}

/** What was noticed of each file, what matters most first. @param nameOf how the reader knows a question, by its id */
export function noticeList(
  notices: readonly Notice[],
  words: Words,
  format: Format,
  nameOf: (id: string) => string,
): TemplateResult {
  const { noticeLevels, allFiles } = words.page;
  const files = [...new Set(notices.map(({ file }) => file))];
  return html`<dl class="notices">
    ${files.map(
      (file) =>
        html`<dt>${file || allFiles}</dt>
          ${notices
            .filter((notice) => notice.file === file)
            .sort((one, other) => ORDER.indexOf(levelOf(one.kind)) - ORDER.indexOf(levelOf(other.kind)))
            .map(
              (notice) =>
                html`<dd>
                  <span class=${`level level-${levelOf(notice.kind)}`}
                    >${noticeLevels[levelOf(notice.kind)]}</span
                  >
                  <span>${noticeText(words.notices, notice, format, nameOf)}</span>
                </dd>`,
            )}`,
    )}
  </dl>`;
}
