import { courseCommand } from '../../content/course-command.ts';
import type { ImportResult } from './import-questions.ts';

/**
 * What an import tells its author: what was written, what could not be carried over, and what comes next.
 * @param modules the folder of the course
 */
export function importReport({ written, questions }: ImportResult, modules: string): string {
  const refused = questions.filter(({ draft }) => draft === null);
  const losses = new Map<string, string[]>();
  for (const { label, draft, losses: found } of questions) {
    if (!draft) continue;
    for (const { what, todo } of found) {
      const sentence = `${what}; ${todo}`;
      const list = losses.get(sentence) ?? [];
      list.push(`${draft.id} (${short(label)})`);
      losses.set(sentence, list);
    }
  }
  const carried = questions.length - refused.length;
  return [
    ...written.map(({ path, ids }) => `${path}: ${count(ids.length)} added`),
    ...(written.length === 0 ? ['nothing was written'] : []),
    ...(refused.length > 0 ? ['', `not carried over, ${count(refused.length)}:`] : []),
    ...refused.flatMap(({ label, losses }) =>
      losses.map(({ what, todo }) => `  ${short(label)}: ${what}; ${todo}`),
    ),
    ...(losses.size > 0 ? ['', 'carried over, but not:'] : []),
    ...Array.from(losses, ([sentence, ids]) => {
      const lines = ids.length === carried && carried > 1 ? ['all of them'] : ids;
      return [`  ${sentence}`, ...lines.map((line) => `    ${line}`)].join('\n');
    }),
    ...(written.length > 0
      ? [
          '',
          `next: read them, then ${courseCommand(modules, 'check -- --fix')}, which gives them their numbers`,
        ]
      : []),
  ].join('\n');
}

function short(label: string): string {
  return label.length > 80 ? `${label.slice(0, 80)}…` : label;
}

function count(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
