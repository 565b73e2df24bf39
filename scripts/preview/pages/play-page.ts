import type { PlayerSetup } from '../../../src/preview/protocol.ts';
import { jsonMarkup, markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { WORDS } from '../words.ts';
import type { Words } from '../words.ts';
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
${
  setup.author &&
  markup`<button id="author-toggle" class="button" type="button" aria-pressed="false" aria-controls="author">${player.author.mode}</button>
`
}<button id="log-toggle" class="button" type="button" aria-expanded="false" aria-controls="log">${player.log}</button>
<button id="exit" class="button primary" type="button">${player.exit}</button>
</div>
${setup.author && markup`<div id="author" role="region" aria-label="${player.author.bar}" hidden></div>`}
</header>
<main id="content" aria-label="${player.content}"><noscript><p>${player.needsScript}</p></noscript></main>
<aside id="log" aria-label="${player.log}" hidden>
<div class="log-head"><h2>${player.log}</h2>
<button id="log-download" class="button" type="button">${player.download}</button>
<button id="log-close" class="button" type="button">${player.close}</button></div>
<ol id="calls" tabindex="0" aria-label="${player.log}"></ol>
</aside>
${setup.author && problemPanel(player)}
${jsonMarkup('setup', { ...setup, words: player })}
<script src="/assets/player.js"></script>
</body>
</html>
`;
}

/** What is wrong with the content, in a box that can be put away. */
function problemPanel({ problems, close }: Words['player']): Markup {
  return markup`<div id="problems" role="alert" hidden>
<div class="log-head"><h2>${problems}</h2>
<button id="problems-close" class="button" type="button">${close}</button></div>
<div class="problem-list" tabindex="0" role="group" aria-label="${problems}"><ul></ul><pre lang="en"></pre></div>
</div>`;
}
