import { createHash } from 'node:crypto';
import { directionOf } from '../../src/components/direction.ts';
import { wordsOf } from '../../src/components/words-of.ts';
import { markup, Markup } from '../preview/markup.ts';
import type { Fragment } from '../preview/markup.ts';
import type { BankSection, QuestionBank } from '../questions/question-bank.ts';
import { wordsFor } from '../questions/words.ts';
import type { Words } from '../questions/words.ts';
import { legendRows } from './legend-rows.ts';
import type { LegendRow } from './legend-rows.ts';

/** What every part of the page needs to know. */
interface Reading {
  readonly bank: QuestionBank;
  readonly words: Words;
  /** The language of the course's texts where the page's own words are in another. */
  readonly lang: string | false;
}

/** The legend as one file that opens by itself: no script, no request, to read, search and print. */
export function legendPage(bank: QuestionBank, css: string): string {
  const words = wordsFor(bank.lang);
  const same = bank.lang === words.lang || bank.lang.startsWith(`${words.lang}-`);
  const lang = same ? bank.lang : words.lang;
  const reading = { bank, words, lang: same ? (false as const) : bank.lang };
  const title = words.legend.title(bank.title);
  const hash = createHash('sha256').update(css).digest('base64');
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(css)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${words.legend.version(bank.version)}</p>
<div class="guide">${guide(bank, words).map((text) => markup`<p>${text}</p>`)}</div>
<nav aria-label="${words.legend.sections}"><ul>
${bank.sections.map(({ id, title }) => markup`<li><a href="#${id}"${langOf(reading)}>${title}</a></li>`)}
</ul></nav>
${bank.sections.map((section) => sectionMarkup(section, reading))}
${bank.retired.map(({ slot, id }) => markup`<p><strong>${slot}</strong> <code>${id}</code>: ${words.legend.retired}</p>`)}
</main>
</body>
</html>
`;
  return page.html;
}

/** Of a course whose attempts ask everything, an empty cell is no matter of chance. */
function guide({ sections }: QuestionBank, { legend }: Words): readonly string[] {
  const isDrawn = sections.some(({ assessment, questions }) => assessment.draw < questions.length);
  return isDrawn ? [...legend.guide.slice(0, -1), legend.drawn, ...legend.guide.slice(-1)] : legend.guide;
}

function langOf({ lang }: Reading): Markup | false {
  return lang !== false && markup` lang="${lang}" dir="${directionOf(lang)}"`;
}

function sectionMarkup(section: BankSection, reading: Reading): Markup {
  const { id, title, objective, assessment, questions } = section;
  const { legend } = reading.words;
  const heads = [`${legend.slot} · ${legend.id}`, legend.question, legend.answer, legend.objective];
  return markup`<h2 id="${id}"${langOf(reading)}>${title}</h2>
<table role="table">
<caption><code>${objective}</code> · ${legend.asks(assessment.draw, questions.length, assessment.passing)}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => markup`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${legendRows(section, reading.bank).map((row) => rowMarkup(row, reading))}
</tbody>
</table>
`;
}

function rowMarkup(row: LegendRow, reading: Reading): Markup {
  const { legend, kinds, levels } = reading.words;
  const { question, slot, interaction, reported } = row;
  const points = new Intl.NumberFormat(reading.bank.lang).format(question.points);
  return markup`<tr role="row">
<th scope="row" role="rowheader"><span class="number">${slot}</span> <code>${interaction}</code></th>
<td role="cell">${questionMarkup(row, reading)}</td>
<td role="cell"><dl>
${entry(
  legend.answer,
  row.answer.map((part) => markup`<p${langOf(reading)}>${part}</p>`),
)}
${entry(legend.reported('SCORM 1.2'), markup`<code>${reported.scorm12}</code>`)}
${reported.scorm2004 !== reported.scorm12 && entry(legend.reported('SCORM 2004'), markup`<code>${reported.scorm2004}</code>`)}
</dl></td>
<td role="cell"><dl>
${entry(legend.objective, markup`<span${langOf(reading)}>${question.objective ?? '—'} ${wordsOf(row.objective)}</span>`)}
${entry(legend.lesson, markup`<span${langOf(reading)}>${row.lessons.map(({ title }) => title).join('; ') || '—'}</span>`)}
${'level' in question && entry(legend.level, levels[question.level])}
${entry(legend.kind, kinds[question.kind])}
${entry(legend.points, points)}
</dl></td>
</tr>
`;
}

function questionMarkup({ question, stem, options }: LegendRow, reading: Reading): Markup {
  const { legend } = reading.words;
  const { lang } = question;
  const language =
    lang === undefined
      ? ''
      : (new Intl.DisplayNames([reading.words.lang], { type: 'language' }).of(lang) ?? lang);
  const texts = lang === undefined ? langOf(reading) : markup` lang="${lang}" dir="${directionOf(lang)}"`;
  return markup`${lang !== undefined && markup`<p class="soft">${legend.untranslated(language)}</p>`}
<div${texts}><p>${stem}</p>
${options.length > 0 && markup`<ul>${options.map(({ letter, text, right }) => markup`<li><code>${letter}</code> <span>${text}${right && markup` <span class="right">✓ ${legend.right}</span>`}</span></li>`)}</ul>`}</div>`;
}

function entry(name: string, value: Fragment): Markup {
  return markup`<dt>${name}</dt><dd>${value}</dd>`;
}
