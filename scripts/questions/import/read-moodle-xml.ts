import { XmlLibError } from 'libxml2-wasm';
import { readManifest as readXml } from '../../../manifest/manifest-tree.ts';
import type { ManifestElement as XmlNode } from '../../../manifest/manifest-tree.ts';
import { renderBlock } from '../../../src/model/rich-text.ts';
import type { Html } from '../../../src/model/rich-text.ts';
import { ContentErrors } from '../../content/content-error.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import type { MoodleBody } from '../moodle-question.ts';
import { tidy } from './inline-markdown.ts';
import type { Loss, ReadQuestion } from './read-question.ts';
import { say, sayAgain, toSay } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/**
 * Reads a bank in Moodle's XML format.
 * @param path as messages name the file
 * @throws ContentErrors when it is no such file, or one that no honest export makes
 */
export function readMoodleXml(path: string, text: string): ReadQuestion[] {
  const root = rootOf(path, text);
  if (root.name !== 'quiz') {
    fail(
      path,
      root.line,
      say`this is XML, but not Moodle's question format: it begins with <${root.name}>, where <quiz> was expected; export the questions from Moodle's question bank as "Moodle XML"`,
    );
  }
  let category: readonly string[] = [];
  const questions: ReadQuestion[] = [];
  for (const node of root.children.filter(({ name }) => name === 'question')) {
    if (node.attributes.get('type') === 'category') category = categoryOf(textOf(node, 'category'));
    else questions.push(readQuestion(node, category, questions.length + 1));
  }
  return questions;
}

/** Names of categories, without Moodle's own words before them; "//" is a slash in a name. */
export function categoryOf(path: string): string[] {
  return path
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').trim())
    .filter((name, at) => name !== '' && !/^\$[a-z]+\$$/.test(name) && !(name === 'top' && at < 2));
}

function rootOf(path: string, text: string): XmlNode {
  const prologue = /^\s*(<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*/.exec(text)?.[0] ?? '';
  if (/^<!DOCTYPE/i.test(text.slice(prologue.length))) {
    fail(
      path,
      lineAt(text, prologue.length),
      say`this file begins with <!DOCTYPE, which Moodle never writes and which can make a small file fill the memory; remove it, or export the questions anew`,
    );
  }
  const encoding = /^\s*<\?xml[^>]*?encoding=["']([^"']+)/.exec(prologue)?.[1] ?? 'UTF-8';
  if (!/^utf-?8$/i.test(encoding))
    fail(
      path,
      1,
      say`this file says that it is in ${encoding}; save it as UTF-8, and say so in its first line`,
    );
  try {
    return readXml(text);
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const line = 'details' in error ? firstLine(error) : 1;
    return fail(
      path,
      line,
      say`this is not well-formed XML (${error.message.trim().split('\n')[0]}); export the questions anew`,
    );
  }
}

function firstLine({ details }: { readonly details: unknown }): number {
  const [first] = Array.isArray(details) ? (details as { line?: number }[]) : [];
  return first?.line ?? 1;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function fail(path: string, line: number, message: Sentence): never {
  throw new ContentErrors([{ path, line, column: 1, level: 'error', rule: 'shape', message }]);
}

function readQuestion(node: XmlNode, category: readonly string[], place: number): ReadQuestion {
  const type = node.attributes.get('type') ?? '';
  const name = textOf(node, 'name');
  const label = tidy(name) === '' ? say`question ${place} (line ${node.line})` : tidy(name);
  const read = TYPES[type];
  if (!read) return { label, category, question: null, losses: [unknownType(type)] };
  return {
    label,
    category,
    question: {
      ...read(node),
      id: valueOf(node, 'idnumber'),
      name,
      text: richOf(node, 'questiontext'),
      generalFeedback: richOf(node, 'generalfeedback'),
      points: Number(valueOf(node, 'defaultgrade') || '1'),
      tags: children(child(node, 'tags'), 'tag').map((tag) => textOf(tag)),
      shuffle: /^(1|true)$/.test(valueOf(node, 'shuffleanswers') || 'true'),
    },
    losses: lossesOf(node),
  };
}

/** What an author can do about the types that the course does not have. */
const OTHERS: Readonly<Record<string, string>> = {
  essay: toSay('it is marked by a person; ask it in Moodle, or as a fill-in with few words'),
  description: toSay('it asks nothing; put its text into a lesson'),
  cloze: toSay('split it into questions of one gap each'),
  multianswer: toSay('split it into questions of one gap each'),
};

function unknownType(type: string): Loss {
  return {
    what: say`it is of the type "${type}", which the course does not have`,
    todo: sayAgain(OTHERS[type] ?? toSay('write it as another kind')),
  };
}

const TYPES: Readonly<Record<string, (node: XmlNode) => MoodleBody>> = {
  multichoice: (node) => ({
    type: 'multichoice',
    single: /^(1|true)$/.test(valueOf(node, 'single') || 'true'),
    choices: answers(node).map((answer) => ({ ...marked(answer), text: rich(answer) })),
  }),
  truefalse: (node) => {
    const all = answers(node).map((answer) => ({ ...marked(answer), text: textOf(answer) }));
    // Old exports have these words in the language of the site; true comes first then.
    const whenTrue = all.find(({ text }) => text === 'true') ?? all[0];
    const whenFalse = all.find((one) => one !== whenTrue);
    return {
      type: 'truefalse',
      correct: whenTrue?.fraction === 1,
      whenTrue: whenTrue?.feedback ?? '',
      whenFalse: whenFalse?.feedback ?? '',
    };
  },
  matching: readMatching,
  match: readMatching,
  ordering: (node) => ({ type: 'ordering', items: answers(node).map(rich) }),
  gapselect: (node) => ({
    type: 'gapselect',
    choices: children(node, 'selectoption').map((choice) => ({
      text: textOf(choice),
      group: Number(valueOf(choice, 'group') || '1'),
    })),
  }),
  shortanswer: (node) => ({
    type: 'shortanswer',
    caseSensitive: valueOf(node, 'usecase') === '1',
    answers: answers(node).map((answer) => ({ ...marked(answer), text: textOf(answer) })),
  }),
  numerical: (node) => ({
    type: 'numerical',
    unit: textOf(child(child(child(node, 'units'), 'unit'), 'unit_name')) || undefined,
    answers: answers(node).map((answer) => {
      const text = textOf(answer);
      return {
        ...marked(answer),
        value: text === '*' ? text : Number(text.replace(',', '.')),
        tolerance: Number(valueOf(answer, 'tolerance') || '0'),
      };
    }),
  }),
};

function readMatching(node: XmlNode): MoodleBody {
  const stems = children(node, 'subquestion').map((stem) => ({
    text: rich(stem),
    answer: textOf(child(stem, 'answer')),
  }));
  return { type: 'matching', stems };
}

function answers(node: XmlNode): XmlNode[] {
  return children(node, 'answer');
}

function marked(answer: XmlNode): { readonly fraction: number; readonly feedback: Html } {
  return {
    fraction: Number(answer.attributes.get('fraction') ?? '0') / 100,
    feedback: richOf(answer, 'feedback'),
  };
}

function lossesOf(node: XmlNode): Loss[] {
  const losses: Loss[] = [];
  const has = (name: string): boolean => children(node, name).some(({ text }) => text.trim() !== '');
  if (has('hint'))
    losses.push({
      what: say`its hints: the course gives none`,
      todo: say`put what matters of them into the feedback`,
    });
  if (['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].some(has)) {
    losses.push({
      what: say`its combined feedback (for any right, partly right or wrong response): the course says that by itself`,
      todo: say`nothing, unless it says more than that`,
    });
  }
  if (node.text !== '' && descendants(node).some(({ name }) => name === 'file'))
    losses.push({
      what: say`its pictures or other files: questions hold text alone`,
      todo: say`describe them in the stem, or show them in a lesson as ::: figure`,
    });
  if (children(child(node, 'units'), 'unit').length > 1)
    losses.push({
      what: say`units other than the first: the course converts none`,
      todo: say`say in the stem which unit is meant`,
    });
  if (valueOf(node, 'unitgradingtype') === '1')
    losses.push({
      what: say`the mark for the unit: learners give the number alone`,
      todo: say`nothing, or ask for the unit in another question`,
    });
  const grading = valueOf(node, 'gradingtype');
  if (grading !== '' && grading !== 'ABSOLUTE_POSITION')
    losses.push({
      what: say`its marking (${grading}): the course counts the items that stand in their place`,
      todo: say`nothing, if that suits`,
    });
  return losses;
}

function descendants(node: XmlNode): XmlNode[] {
  return node.children.flatMap((one) => [one, ...descendants(one)]);
}

function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return children(node, name)[0];
}

function valueOf(node: XmlNode, name: string): string {
  return child(node, name)?.text.trim() ?? '';
}

/** The `text` inside an element, or inside a child of it. */
function textOf(node: XmlNode | undefined, name?: string): string {
  const within = name === undefined ? node : child(node, name);
  return (child(within, 'text') ?? within)?.text.trim() ?? '';
}

function richOf(node: XmlNode, name: string): Html {
  const within = child(node, name);
  return within ? rich(within) : '';
}

/** A text of one of Moodle's formats as HTML. */
function rich(node: XmlNode): Html {
  const text = textOf(child(node, 'text'));
  switch (node.attributes.get('format')) {
    case 'plain_text':
      return escapeHtml(text);
    case 'markdown':
      return renderBlock(text);
    default:
      return text;
  }
}
