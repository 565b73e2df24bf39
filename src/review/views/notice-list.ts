import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf } from '../reading/notice.ts';
import type { Notice, NoticeLevel, NoticeValues } from '../reading/notice.ts';
import type { Format } from '../words/format.ts';
import type { NoticeWords, Words } from '../words/words.ts';

const ORDER: readonly NoticeLevel[] = ['error', 'doubt', 'information'];

/** A notice as a sentence. */
export function noticeText(words: NoticeWords, { kind, values }: Notice, format: Format): string {
  // Kind and values belong together, which the table's type can't say.
  const sentence = words[kind] as (values: NoticeValues[typeof kind], format: Format) => string;
  return sentence(values, format);
}

/** Whether the trainer should look at them. */
export function wantsLook(notices: readonly Notice[]): boolean {
  return notices.some(({ kind }) => levelOf(kind) !== 'information');
}

/** What was noticed of each file, what matters most first. */
export function noticeList(notices: readonly Notice[], words: Words, format: Format): TemplateResult {
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
                  <span>${noticeText(words.notices, notice, format)}</span>
                </dd>`,
            )}`,
    )}
  </dl>`;
}
