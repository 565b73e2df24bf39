import type { ImportResult } from './import-questions.ts';

/** What an import tells its author: what was written, what could not be carried over, and what comes next. */
export function importReport({ written, questions }: ImportResult): string {
  const refused = questions.filter(({ draft }) => draft === null);
  const losses = new Map<string, string[]>();
  for (const { label, draft, losses: found } of questions) {
    if (!draft) continue;
    for (const { what, todo } of found) {
      const sentence = `${what}; ${todo}`;
      losses.set(sentence, [...(losses.get(sentence) ?? []), `${draft.id} (${label})`]);
    }
  }
  return [
    ...written.map(({ path, ids }) => `${path}: ${count(ids.length)} added`),
    ...(written.length === 0 ? ['nothing was written'] : []),
    ...(refused.length > 0 ? ['', `not carried over, ${count(refused.length)}:`] : []),
    ...refused.flatMap(({ label, losses }) => losses.map(({ what, todo }) => `  ${label}: ${what}; ${todo}`)),
    ...(losses.size > 0 ? ['', 'carried over, but not:'] : []),
    ...Array.from(losses, ([sentence, ids]) => `  ${sentence}\n    ${ids.join('\n    ')}`),
    ...(written.length > 0
      ? ['', 'next: read them, then "npm run check -- --fix", which gives them their numbers']
      : []),
  ].join('\n');
}

function count(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
