import { renderBlock } from '../../../src/model/rich-text.ts';
import type { Html } from '../../../src/model/rich-text.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import { BLANK } from '../question-texts.ts';
import { readGiftAnswers } from './gift-answers.ts';
import { unescaped } from './gift-escapes.ts';
import { tidy } from './inline-markdown.ts';
import { categoryOf } from './read-moodle-xml.ts';
import type { Loss, ReadQuestion } from './read-question.ts';
import { say } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/** Reads a bank in GIFT, as Moodle does: questions stand between empty lines. */
export function readGift(text: string): ReadQuestion[] {
  let category: readonly string[] = [];
  const questions: ReadQuestion[] = [];
  for (const { line, lines } of paragraphs(text)) {
    const comments = lines.filter((one) => one.trim().startsWith('//')).join('\n');
    const rest = lines
      .filter((one) => !one.trim().startsWith('//'))
      .join('\n')
      .trim();
    if (rest.startsWith('$CATEGORY:'))
      category = categoryOf(rest.slice('$CATEGORY:'.length).split('\n')[0] ?? '');
    const asked = rest.replace(/^\$CATEGORY:.*\n?/, '').trim();
    if (asked !== '') questions.push(readQuestion(asked, comments, category, line));
  }
  return questions;
}

function paragraphs(text: string): { line: number; lines: string[] }[] {
  const found: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = false;
    else if (open) found.at(-1)?.lines.push(line);
    else {
      found.push({ line: at + 1, lines: [line] });
      open = true;
    }
  }
  return found;
}

/** No question that people wrote is longer; the time that its parts are looked for in grows faster than its length. */
const LONGEST = 20_000;

/** What stands before a question's braces, in them, and behind them. */
const PARTS = /^(?:::((?:\\.|[^\\])*?)::)?((?:\\.|[^\\{}])*)(?:\{((?:\\.|[^\\}])*)\}((?:\\.|[^\\{}])*))?$/s;

function readQuestion(
  text: string,
  comments: string,
  category: readonly string[],
  line: number,
): ReadQuestion {
  const isShort = text.length <= LONGEST;
  const [whole, title = '', before = '', inside, after = ''] = (isShort && PARTS.exec(text)) || [];
  const name = unescaped(title).trim();
  const label = tidy(name) === '' ? say`the question on line ${line}` : tidy(name);
  const refused = (what: Sentence, todo: Sentence): ReadQuestion => ({
    label,
    category,
    question: null,
    losses: [{ what, todo }],
  });
  if (!isShort)
    return refused(
      say`it is longer than ${LONGEST} characters, or no empty line stands before the next question`,
      say`shorten it, or put an empty line between questions`,
    );
  if (whole === undefined)
    return refused(
      say`its braces do not match, or it has several gaps`,
      say`write one { } a question; braces of the text as \\{ and \\}`,
    );
  if (inside === undefined)
    return refused(say`it has no answers: it is a description`, say`put its text into a lesson`);
  const format = /^\s*\[(html|moodle|plain|markdown)\]/.exec(before)?.[1] ?? 'moodle';
  const stem = `${before.replace(/^\s*\[(html|moodle|plain|markdown)\]/, '').trimEnd()}${after.trim() === '' ? '' : ` ${BLANK} ${after.trim()}`}`;
  const feedback = inside.lastIndexOf('####');
  const [answers, general] =
    feedback < 0 ? [inside, ''] : [inside.slice(0, feedback), inside.slice(feedback + 4)];
  const rich = (source: string): Html => richText(source, format);
  const body = readGiftAnswers(answers.trim(), rich);
  if ('todo' in body) return refused(body.what, body.todo);
  return {
    label,
    category,
    question: {
      ...body,
      id: /\[id:((?:\\]|[^\][])+)\]/.exec(comments)?.[1]?.replaceAll('\\]', ']').trim() ?? '',
      name,
      text: rich(stem),
      generalFeedback: rich(general),
      points: 1,
      tags: Array.from(comments.matchAll(/\[tag:((?:\\]|[^\][])+)\]/g), ([, tag = '']) =>
        tag.replaceAll('\\]', ']').trim(),
      ),
      shuffle: true,
    },
    losses: [] satisfies Loss[],
  };
}

/** @param format that of the question, unless the text begins with one of its own */
function richText(source: string, format: string): Html {
  const [, own, rest = source] = /^\s*\[(html|moodle|plain|markdown)\]([^]*)$/.exec(source) ?? [];
  const text = unescaped(rest).trim();
  switch (own ?? format) {
    case 'plain':
      return escapeHtml(text);
    case 'markdown':
      return text === '' ? '' : renderBlock(text);
    default:
      return text;
  }
}
