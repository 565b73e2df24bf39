import { courseCommand } from '../../content/course-command.ts';
import type { ImportResult, KnownBefore } from './import-questions.ts';
import { say, sayCount, verbatim } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/**
 * What an import tells its author: what was written, what could not be carried over, and what comes next.
 * @param modules the folder of the course
 */
export function importReport({ written, questions, known }: ImportResult, modules: string): Sentence {
  const refused = questions.filter(({ draft }) => draft === null);
  const losses = new Map<string, string[]>();
  for (const { label, draft, losses: found } of questions) {
    if (!draft) continue;
    for (const { what, todo } of found) {
      const sentence = say`${what}; ${todo}`;
      const list = losses.get(sentence) ?? [];
      list.push(`${draft.id} (${short(label)})`);
      losses.set(sentence, list);
    }
  }
  const carried = questions.length - refused.length;
  const lines: readonly string[] = [
    ...written.map(({ path, ids }) => say`${path}: ${count(ids.length)} added`),
    ...(written.length === 0 ? [say`nothing was written`] : []),
    ...leftOut(known, false, (n) => say`in the course already, and left out, ${n}:`),
    ...leftOut(known, true, (n) => say`more than once in this file, and added once, ${n}:`),
    ...(refused.length > 0 ? ['', say`not carried over, ${count(refused.length)}:`] : []),
    ...refused.flatMap(({ label, losses }) =>
      losses.map(({ what, todo }) => say`  ${short(label)}: ${what}; ${todo}`),
    ),
    ...(losses.size > 0 ? ['', say`carried over, but not:`] : []),
    ...Array.from(losses, ([sentence, ids]) => {
      const names = ids.length === carried && carried > 1 ? [say`all of them`] : ids;
      return [`  ${sentence}`, ...names.map((one) => `    ${one}`)].join('\n');
    }),
    ...(written.length > 0
      ? [
          '',
          say`next: read them, then ${courseCommand(modules, 'check -- --fix')}, which gives them their numbers for life`,
        ]
      : []),
  ];
  return verbatim(lines.join('\n'));
}

/** Those that were known from one place, under the sentence that says so; nothing where there are none. */
function leftOut(
  known: readonly KnownBefore[],
  ofFile: boolean,
  head: (counted: Sentence) => Sentence,
): string[] {
  const found = known.filter(({ isOfFile }) => isOfFile === ofFile);
  if (found.length === 0) return [];
  return ['', head(count(found.length)), ...found.map(({ label, id }) => `  ${id} (${short(label)})`)];
}

function short(label: string): string {
  return label.length > 80 ? `${label.slice(0, 80)}…` : label;
}

function count(questions: number): Sentence {
  return sayCount(questions, '{n} question', '{n} questions');
}
