import type { Html } from '../../../src/model/rich-text.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import type { MoodleBody, MoodleQuestion } from '../moodle-question.ts';
import { ANY_ANSWER, withoutAccents } from '../question-texts.ts';
import { fromGaps } from './from-gaps.ts';
import { Refusal } from './read-question.ts';
import type { Report } from './read-question.ts';
import { Texts } from './texts.ts';
import { say } from '../../messages/say.ts';

type Body<Type extends MoodleBody['type']> = Extract<MoodleBody, { type: Type }>;

/** What a question may be marked by: letters first, as options are, or digits first, as categories are. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS = '123456789abcdefghijklmnopqrstuvwxyz0';

/**
 * The kind of the course that a Moodle question is, with its own fields as authors write them.
 * @throws Refusal when no kind can ask it
 */
export function bodyFromMoodle(
  question: MoodleQuestion,
  texts: Texts,
  report: Report,
): Readonly<Record<string, unknown>> {
  switch (question.type) {
    case 'multichoice':
      return question.single ? single(question, texts, report) : multiple(question, texts, report);
    case 'truefalse':
      return {
        kind: 'true-false',
        correct: question.correct,
        feedback: {
          whenTrue: texts.feedback(question.whenTrue, question.correct),
          whenFalse: texts.feedback(question.whenFalse, !question.correct),
        },
      };
    case 'matching':
      return matching(question, texts, report);
    case 'ordering':
      return ordering(question.items, texts);
    case 'gapselect':
      return fromGaps(question, texts, report);
    case 'shortanswer':
      return fillIn(question, texts, report);
    case 'numerical':
      return numeric(question, texts, report);
  }
}

function single({ choices }: Body<'multichoice'>, texts: Texts, report: Report) {
  const right = choices.filter(({ fraction }) => fraction >= 1);
  if (right.length !== 1)
    throw new Refusal(
      say`one option must be right, and ${right.length} earn the whole mark`,
      say`mark one of them in Moodle, or let learners choose several`,
    );
  if (choices.some(({ fraction }) => fraction !== 0 && fraction < 1))
    report({
      what: say`marks for options that are right in part, or that take away: here the right option earns all and the others nothing`,
      todo: say`nothing, or ask it as "multiple"`,
    });
  return { kind: 'single', options: options(choices, 2, (fraction) => fraction >= 1, texts) };
}

function multiple({ choices }: Body<'multichoice'>, texts: Texts, report: Report) {
  const right = choices.filter(({ fraction }) => fraction > 0);
  if (right.length === 0)
    throw new Refusal(say`none of its options is right`, say`mark those that are in Moodle`);
  const share = 1 / right.length;
  const same = choices.every(({ fraction }) => Math.abs(Math.abs(fraction) - share) < 0.001);
  if (!same)
    report({
      what: say`its marks: here each right option earns 1/${right.length}, and each wrong one takes away as much`,
      todo: say`nothing, if that suits`,
    });
  return { kind: 'multiple', options: options(choices, 3, (fraction) => fraction > 0, texts) };
}

function options(
  choices: Body<'multichoice'>['choices'],
  least: number,
  isRight: (fraction: number) => boolean,
  texts: Texts,
) {
  if (choices.length < least)
    throw new Refusal(
      say`it has ${choices.length} options, and here it needs ${least}`,
      say`add another in Moodle`,
    );
  return marked(choices, LETTERS).map(([id, { text, fraction, feedback }]) => ({
    id,
    text: texts.markdown(text),
    ...(isRight(fraction) ? { correct: true } : {}),
    feedback: texts.feedback(feedback, isRight(fraction)),
  }));
}

function matching({ stems }: Body<'matching'>, texts: Texts, report: Report) {
  const items = stems.filter(({ text }) => text.trim() !== '');
  const answers = [...new Set(stems.map(({ answer }) => answer))];
  const places = items.map(({ answer }) => Number(answer));
  const isOrder =
    places.length >= 3 && [...places].sort((a, b) => a - b).every((place, at) => place === at + 1);
  if (isOrder && answers.length === items.length) {
    const inOrder = [...items].sort((a, b) => Number(a.answer) - Number(b.answer));
    return ordering(
      inOrder.map(({ text }) => text),
      texts,
    );
  }
  if (items.length < 2 || answers.length < 2)
    throw new Refusal(say`it has less than two pairs`, say`add another in Moodle`);
  const labels = items.map(({ text, answer }) => `${text} → ${escapeHtml(answer)}`);
  const feedback = texts.parts(labels);
  if (answers.length === items.length && items.length === stems.length)
    return {
      kind: 'matching',
      pairs: marked(items, LETTERS).map(([id, { text, answer }], at) => ({
        id,
        left: texts.markdown(text),
        right: texts.plain(answer),
        feedback: feedback[at],
      })),
    };
  if (items.length !== stems.length)
    report({
      what: say`its kind: with answers that belong to no item, it is asked as "categorising"`,
      todo: say`nothing, if that suits`,
    });
  const groups = new Map(marked(answers, DIGITS).map(([id, text]) => [text, id]));
  return {
    kind: 'categorising',
    categories: Array.from(groups, ([text, id]) => ({ id, text: texts.plain(text) })),
    items: marked(items, LETTERS).map(([id, { text, answer }], at) => ({
      id,
      text: texts.markdown(text),
      category: groups.get(answer),
      feedback: feedback[at],
    })),
  };
}

function ordering(items: readonly Html[], texts: Texts) {
  if (items.length < 3)
    throw new Refusal(say`it has less than three items to put in order`, say`add another in Moodle`);
  const feedback = texts.parts(items.map((text, at) => `${at + 1}. ${text}`));
  return {
    kind: 'ordering',
    items: marked(items, LETTERS).map(([id, text], at) => ({
      id,
      text: texts.markdown(text),
      feedback: feedback[at],
    })),
  };
}

/** More than this no author wants to keep. */
const MOST_ANSWERS = 200;

function fillIn({ answers, caseSensitive }: Body<'shortanswer'>, texts: Texts, report: Report) {
  if (answers.length > MOST_ANSWERS)
    throw new Refusal(
      say`it has ${answers.length} answers, and ${MOST_ANSWERS} are the most here`,
      say`keep those that matter`,
    );
  const known = answers.filter(({ text }) => text !== ANY_ANSWER && !/(?<!\\)\*/.test(text));
  if (known.length < answers.filter(({ text }) => text !== ANY_ANSWER).length)
    report({
      what: say`answers with * for any letters: the course compares whole answers`,
      todo: say`write out the spellings in "accept"`,
    });
  const right = known.filter(({ fraction }) => fraction >= 1);
  const others = known.filter(({ fraction }) => fraction < 1);
  if (right.length === 0)
    throw new Refusal(say`no answer without * earns the whole mark`, say`write out a right answer in Moodle`);
  if (others.some(({ fraction }) => fraction > 0))
    report({
      what: say`marks for answers that are right in part: here they earn nothing, and keep their feedback`,
      todo: say`move those that should count to "accept"`,
    });
  const byFeedback = groupBy(others);
  // Where Moodle takes an answer without its accents too, both spellings stand in its list.
  const accentSensitive = [right, ...byFeedback.map(([, list]) => list)].some((list) => {
    const spelt = new Set(list.map(({ text }) => text.toLowerCase()));
    return list.some(({ text }) => !spelt.has(withoutAccents(text).toLowerCase()));
  });
  const written = (list: readonly { readonly text: string }[]): string[] =>
    list
      .filter(
        ({ text }) =>
          accentSensitive || !list.some((one) => one.text !== text && withoutAccents(one.text) === text),
      )
      .map(({ text }) => texts.plain(escapeHtml(text.replaceAll('\\*', '*'))));
  const anyOther = answers.find(({ text }) => text === ANY_ANSWER)?.feedback ?? '';
  return {
    kind: 'fill-in',
    accept: written(right),
    ...(caseSensitive ? { caseSensitive } : {}),
    ...(accentSensitive ? { accentSensitive } : {}),
    ...(others.length > 0
      ? {
          wrong: byFeedback.map(([feedback, list]) => ({
            match: written(list),
            feedback: texts.feedback(feedback, false),
          })),
        }
      : {}),
    feedback: texts.shared(anyOther, right[0]?.feedback ?? '', right[0]?.text ?? ''),
  };
}

function groupBy<T extends { readonly feedback: string }>(list: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(one.feedback, [...(groups.get(one.feedback) ?? []), one]);
  return [...groups];
}

function numeric({ answers, unit }: Body<'numerical'>, texts: Texts, report: Report) {
  const known = answers.filter((one): one is typeof one & { value: number } => one.value !== ANY_ANSWER);
  if (known.some(({ value, tolerance }) => !Number.isFinite(value) || !Number.isFinite(tolerance)))
    throw new Refusal(say`one of its answers is not a number`, say`mend it in Moodle`);
  const right = known.filter(({ fraction }) => fraction >= 1);
  const [answer] = right;
  if (!answer || right.length > 1)
    throw new Refusal(
      say`one number must be right, and ${right.length} earn the whole mark`,
      say`keep one of them in Moodle, with a tolerance where both should count`,
    );
  const wrong = known.filter((one) => one !== answer);
  if (wrong.some(({ fraction }) => fraction > 0))
    report({
      what: say`marks for numbers that are right in part: here they earn nothing, and keep their feedback`,
      todo: say`widen the tolerance where they should count`,
    });
  if (wrong.some(({ tolerance }) => tolerance > 0))
    report({
      what: say`tolerances of wrong numbers: here their feedback belongs to the very number`,
      todo: say`nothing, if that suits`,
    });
  const anyOther = answers.find(({ value }) => value === ANY_ANSWER)?.feedback ?? '';
  const { value, tolerance } = answer;
  return {
    kind: 'numeric',
    answer: tolerance > 0 ? { value, tolerance } : { value },
    ...(unit === undefined ? {} : { unit: texts.plain(escapeHtml(unit)) }),
    ...(wrong.length > 0
      ? { wrong: wrong.map((one) => ({ value: one.value, feedback: texts.feedback(one.feedback, false) })) }
      : {}),
    feedback: texts.shared(anyOther, answer.feedback, String(value)),
  };
}

function marked<T>(list: readonly T[], marks: string): [id: string, member: T][] {
  if (list.length > marks.length)
    throw new Refusal(
      say`it has ${list.length} parts, and ${marks.length} are the most here`,
      say`split it in two`,
    );
  return list.map((one, at) => [marks.charAt(at), one]);
}
