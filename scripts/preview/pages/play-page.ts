import type { PlayerSetup } from '../../../src/preview/protocol.ts';
import { jsonMarkup, markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { WORDS } from '../words.ts';
import { head } from './layout.ts';
import type { Reader } from './layout.ts';

/** What the player's page shows around the content. */
export interface PlayPage {
  readonly title: string;
  readonly learnerName: string;
  readonly setup: Omit<PlayerSetup, 'words'>;
}

/** The page that acts as the LMS: a thin bar, the content below, and the log of the API's calls. */
export function playPage({ language }: Reader, { title, learnerName, setup }: PlayPage): Markup {
  const words = WORDS[language];
  const { player } = words;
  const { mode, standard } = setup.request;
  return markup`<!doctype html>
<html lang="${language}">
${head(`${title} · ${learnerName}`)}
<body class="player">
<header class="bar">
<div class="playing"><h1>${title}</h1>
<p>${learnerName} · ${words.standards[standard]} <span id="attempt"></span>${mode !== 'normal' && markup` <strong class="mode">${player[mode]}</strong>`}</p></div>
<p id="notice" role="status"></p>
<div class="actions">
<button id="log-toggle" class="button" type="button" aria-expanded="false" aria-controls="log">${player.log}</button>
<button id="exit" class="button primary" type="button">${player.exit}</button>
</div>
</header>
<main id="content" aria-label="${player.content}"><noscript><p>${player.needsScript}</p></noscript></main>
<aside id="log" aria-label="${player.log}" hidden>
<div class="log-head"><h2>${player.log}</h2>
<button id="log-download" class="button" type="button">${player.download}</button>
<button id="log-close" class="button" type="button">${player.close}</button></div>
<ol id="calls" tabindex="0" aria-label="${player.log}"></ol>
</aside>
<div id="problems" role="alert" hidden>
<div class="log-head"><h2>${player.problems}</h2>
<button id="problems-close" class="button" type="button">${player.close}</button></div>
<pre tabindex="0"></pre>
</div>
${jsonMarkup('setup', { ...setup, words: player })}
<script src="/assets/player.js"></script>
</body>
</html>
`;
}
