import { element, xmlDocument } from '../../manifest/xml.ts';
import type { XmlElement } from '../../manifest/xml.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { MoodleBody, MoodleQuestion } from './moodle-question.ts';

/** Questions that Moodle keeps together. */
export interface MoodleCategory {
  /** From the outermost inwards. */
  readonly path: readonly string[];
  readonly questions: readonly MoodleQuestion[];
}

/** A whole bank as Moodle's XML format, which keeps more than any other. */
export function writeMoodleXml(categories: readonly MoodleCategory[]): string {
  return xmlDocument(
    element(
      'quiz',
      {},
      ...categories.flatMap(({ path, questions }) => [
        element(
          'question',
          { type: 'category' },
          element('category', {}, element('text', {}, categoryPath(path))),
        ),
        ...questions.map(questionXml),
      ]),
    ),
  );
}

/** Without a context before it, the questions go where whoever imports them wants them. */
export function categoryPath(path: readonly string[]): string {
  return ['top', ...path.map((name) => name.replaceAll('/', '//'))].join('/');
}

function questionXml(question: MoodleQuestion): XmlElement {
  const { type, name, text, generalFeedback, points, id, tags } = question;
  return element(
    'question',
    { type },
    element('name', {}, element('text', {}, name)),
    rich('questiontext', text),
    rich('generalfeedback', generalFeedback),
    element('defaultgrade', {}, String(points)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, id),
    ...bodyXml(question),
    element('tags', {}, ...tags.map((tag) => element('tag', {}, element('text', {}, tag)))),
  );
}

function bodyXml(question: MoodleQuestion): XmlElement[] {
  switch (question.type) {
    case 'multichoice':
      return [
        element('single', {}, String(question.single)),
        shuffled(question),
        // The letters of the course follow its own order, not that of the screen.
        element('answernumbering', {}, 'abc'),
        ...question.choices.map(({ text, fraction, feedback }) => answer(text, fraction, feedback, 'html')),
      ];
    case 'truefalse':
      return [
        answer('true', question.correct ? 1 : 0, question.whenTrue),
        answer('false', question.correct ? 0 : 1, question.whenFalse),
      ];
    case 'matching':
      return [
        shuffled(question),
        ...question.stems.map(({ text, answer }) =>
          element(
            'subquestion',
            { format: 'html' },
            element('text', {}, text),
            element('answer', {}, element('text', {}, answer)),
          ),
        ),
      ];
    case 'ordering':
      return orderingXml(question);
    case 'gapselect':
      return [
        shuffled(question),
        // Without it, Moodle would make up two hints.
        element('shownumcorrect', {}, '1'),
        ...question.choices.map(({ text, group }) =>
          element('selectoption', {}, element('text', {}, text), element('group', {}, String(group))),
        ),
      ];
    case 'shortanswer':
      return [
        element('usecase', {}, question.caseSensitive ? '1' : '0'),
        ...question.answers.map(({ text, fraction, feedback }) => answer(text, fraction, feedback)),
      ];
    case 'numerical':
      return numericalXml(question);
  }
}

/** All items at once, one point for each that stands in its place: our rule. */
function orderingXml({ items }: Extract<MoodleBody, { type: 'ordering' }>): XmlElement[] {
  return [
    element('layouttype', {}, 'VERTICAL'),
    element('selecttype', {}, 'ALL'),
    element('selectcount', {}, String(items.length)),
    element('gradingtype', {}, 'ABSOLUTE_POSITION'),
    element('showgrading', {}, 'SHOW'),
    element('numberingstyle', {}, 'none'),
    // Moodle 5.0 would make up two hints without it, and fail to store them.
    element('shownumcorrect', {}, '1'),
    ...items.map((text, at) => answer(text, (at + 1) / 100, '', 'html')),
  ];
}

function numericalXml({ answers, unit }: Extract<MoodleBody, { type: 'numerical' }>): XmlElement[] {
  const units =
    unit === undefined
      ? []
      : [
          element(
            'units',
            {},
            element('unit', {}, element('multiplier', {}, '1'), element('unit_name', {}, unit)),
          ),
        ];
  return [
    ...answers.map(({ value, tolerance, fraction, feedback }) =>
      answer(String(value), fraction, feedback, 'moodle_auto_format', [
        element('tolerance', {}, String(tolerance)),
      ]),
    ),
    ...units,
    // 0: the unit may be written or left out. 3: there is none.
    element('unitgradingtype', {}, '0'),
    element('unitpenalty', {}, '0.1'),
    element('showunits', {}, unit === undefined ? '3' : '0'),
    element('unitsleft', {}, '0'),
  ];
}

function shuffled({ shuffle }: MoodleQuestion): XmlElement {
  return element('shuffleanswers', {}, String(shuffle));
}

function answer(
  text: string,
  fraction: number,
  feedback: Html,
  format: 'html' | 'moodle_auto_format' = 'moodle_auto_format',
  more: readonly XmlElement[] = [],
): XmlElement {
  return element(
    'answer',
    // Five digits, as Moodle's own list of fractions has them.
    { fraction: String(Number((fraction * 100).toFixed(5))), format },
    element('text', {}, text),
    ...more,
    rich('feedback', feedback),
  );
}

function rich(name: string, html: Html): XmlElement {
  return element(name, { format: 'html' }, element('text', {}, html));
}
