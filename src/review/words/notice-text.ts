import type { Notice, NoticeValues } from '../reading/notice.ts';
import type { Format } from './format.ts';
import type { NoticeWords } from './words.ts';

/** A notice as a sentence. */
export function noticeText(words: NoticeWords, { kind, values }: Notice, format: Format): string {
  // Kind and values belong together, which the table's type can't say.
  const sentence = words[kind] as (values: NoticeValues[typeof kind], format: Format) => string;
  return sentence(values, format);
}
