import type { AttemptSummary } from '../attempt-summary.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { WORDS } from '../words.ts';
import type { Reader } from './layout.ts';

/** The status of an attempt in words. */
export function statusMarkup({ language }: Reader, { statuses }: AttemptSummary): Markup {
  const words = WORDS[language].statuses;
  return markup`${statuses.map((status) => markup`<span class="status status-${status}">${words[status]}</span> `)}`;
}

/** The score of an attempt in words. */
export function scoreText({ language }: Reader, { score, maximum }: AttemptSummary): string {
  const words = WORDS[language];
  if (score === null) return words.noScore;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return words.score(format.format(score), format.format(maximum));
}
