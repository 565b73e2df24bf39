import type { Html } from '../../src/model/rich-text.ts';
import { gapsAsMatching } from './gaps-as-matching.ts';
import type { MoodleQuestion } from './moodle-question.ts';
import { categoryPath } from './write-moodle-xml.ts';
import type { MoodleCategory } from './write-moodle-xml.ts';

/** A whole bank as GIFT, the plain text that people can read and mend. */
export function writeGift(categories: readonly MoodleCategory[]): string {
  return categories
    .flatMap(({ path, questions }) => [
      `$CATEGORY: ${categoryPath(path)}\n`,
      ...questions.map((question) => questionGift(gapsAsMatching(question))),
    ])
    .join('\n');
}

function questionGift(question: MoodleQuestion): string {
  const { name, text, generalFeedback, id, tags } = question;
  const marks = [`[id:${bracketed(id)}]`, ...tags.map((tag) => `[tag:${bracketed(tag)}]`)].join(' ');
  const lines = [...bodyGift(question), ...(generalFeedback === '' ? [] : [`####${rich(generalFeedback)}`])];
  const opening = question.type === 'numerical' ? '{#' : '{';
  return `// ${marks}\n::${escaped(name)}::[html]${rich(text)}${opening}\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
}

function bodyGift(question: MoodleQuestion): string[] {
  switch (question.type) {
    case 'multichoice':
      return question.choices.map(({ text, fraction, feedback }) => {
        const mark = question.single && fraction === 1 ? '=' : fraction === 0 ? '~' : `~${weight(fraction)}`;
        return `${mark}${rich(text)}${remark(feedback)}`;
      });
    case 'truefalse': {
      const { correct, whenTrue, whenFalse } = question;
      const [right, wrong] = correct ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
      return [`${correct ? 'TRUE' : 'FALSE'}#${rich(wrong)}#${rich(right)}`];
    }
    case 'matching':
      return question.stems.map(({ text, answer }) => `=${rich(text)} -> ${escaped(answer)}`);
    case 'ordering':
    case 'gapselect':
      throw new Error(`GIFT has no ${question.type}: write it as matching`);
    case 'shortanswer':
      return question.answers.map(
        ({ text, fraction, feedback }) => `=${weight(fraction)}${escaped(text)}${remark(feedback)}`,
      );
    case 'numerical':
      return question.answers.map(({ value, tolerance, fraction, feedback }) =>
        value === '*'
          ? `~${remark(feedback)}`
          : `=${weight(fraction)}${value}:${tolerance}${remark(feedback)}`,
      );
  }
}

function weight(fraction: number): string {
  return `%${Number((fraction * 100).toFixed(5))}%`;
}

function remark(feedback: Html): string {
  return feedback === '' ? '' : `#${rich(feedback)}`;
}

/** An arrow parts the sides of a pair, and no backslash helps: in HTML it can be written otherwise. */
function rich(html: Html): string {
  return escaped(html.replaceAll('->', '-&gt;'));
}

/** Text in which nothing means anything to GIFT. A line break would end the line that it stands in. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function bracketed(text: string): string {
  return text.replaceAll(']', '\\]');
}
