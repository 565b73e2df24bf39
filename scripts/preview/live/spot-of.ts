import type { SourcePlace, Spot } from '../../../src/preview/protocol.ts';
import { splitLesson } from '../../content/block-syntax.ts';
import { Problems } from '../../content/content-error.ts';

/** `es/20-mandato/10-por-que-nacio.md`, and the same for `quiz.yaml`. */
const LESSON = /^([\w-]+)\/\d+-([\w-]+)\/\d+-([\w-]+)\.md$/;
const QUIZ = /^([\w-]+)\/\d+-([\w-]+)\/quiz\.yaml$/;

/**
 * Where learners meet what stands at a place of the content.
 * @param folder the folder of the course, as places name it
 * @param text the file as it is now, which may be faulty; null when it can't be read
 * @returns null when that is on no page of its own
 */
export function spotOf({ path, line }: SourcePlace, folder: string, text: string | null): Spot | null {
  const file = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
  const [, lang, , lesson] = LESSON.exec(file) ?? [];
  if (lang !== undefined && lesson !== undefined)
    return { lang, view: 'lesson', id: lesson, block: blockAt(text ?? '', line), question: null };
  const [, quizLang, section] = QUIZ.exec(file) ?? [];
  if (quizLang !== undefined && section !== undefined)
    return {
      lang: quizLang,
      view: 'assessment',
      id: section,
      block: null,
      question: questionAt(text ?? '', line),
    };
  return null;
}

/** The index of the piece of a lesson in which a line stands; null for its front matter. */
function blockAt(text: string, line: number): number | null {
  const starts = splitLesson('', text, new Problems())?.starts ?? [];
  const index = starts.findLastIndex((start) => start <= line);
  return index < 0 ? null : index;
}

/** The id of the question in which a line stands. Told by the lines alone: the file may not be YAML at the moment. */
function questionAt(text: string, line: number): string | null {
  const lines = text.split('\n');
  const list = lines.findIndex((one) => /^questions:\s*$/.test(one));
  if (list < 0 || line <= list + 1) return null;
  const first = lines.slice(list + 1).find((one) => /^\s*- /.test(one)) ?? '';
  const dash = first.slice(0, first.indexOf('- ') + 2);
  const isStart = (one: string | undefined): boolean => one?.startsWith(dash) === true;
  let start = line - 1;
  while (start > list && !isStart(lines[start])) start -= 1;
  const end = lines.findIndex((one, index) => index > start && isStart(one));
  const fields = lines.slice(start, end < 0 ? undefined : end).map((one) => one.slice(dash.length));
  return fields.flatMap((field) => /^id:\s*["']?([\w-]+)/.exec(field)?.[1] ?? [])[0] ?? null;
}
