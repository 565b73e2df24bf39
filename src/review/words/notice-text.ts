import type { Notice, NoticeValues } from '../reading/notice.ts';
import type { Format } from './format.ts';
import type { NoticeWords } from './words.ts';

/** A notice as a sentence. @param nameOf how the reader knows a question, by its id */
export function noticeText(
  words: NoticeWords,
  { kind, values }: Notice,
  format: Format,
  nameOf: (id: string) => string,
): string {
  // Kind and values belong together, which the table's type can't say.
  const sentence = words[kind] as (values: NoticeValues[typeof kind], format: Format) => string;
  const named = 'id' in values ? Object.assign({}, values, { id: nameOf(values.id) }) : values;
  return sentence(named, format);
}
