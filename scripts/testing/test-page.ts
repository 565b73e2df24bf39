import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { readCourse } from '../content/read-course.ts';
import { findSpecimens } from '../gallery/find-specimens.ts';
import { reviewPage } from '../review/review-page.ts';
import type { ReviewParts } from '../review/review-page.ts';
import { reviewParts } from '../review/review-parts.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { ROOT } from './run-tool.ts';

const STYLE = '/tests/style.css';
const STRINGS = '/tests/strings.js';
const REVIEW_STYLE = '/tests/review.css';
const REVIEW_PAGE = '/tests/review.txt';
/** One of every kind, in a language of the course that holds them all. */
const GALLERY = /^\/tests\/gallery\/(\w+)\.json$/;
const GALLERY_COURSE = 'tests/fixtures/courses/water-at-home';

/** The page around the tests: in Spanish, with our style sheet, so that what axe sees is what learners see. */
export function testPage(framework: string): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pruebas</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE}">
<script src="${STRINGS}"></script>
</head>
<body><script type="module" src="${framework}"></script></body>
</html>
`;
}

/**
 * Serves what the page asks for: the style sheet of the build, the interface's words as `interfaceStrings`, specimens of
 * every kind, the trainer's page and its style sheet, and the one library that is no module.
 */
export function testPagePlugin(): TestRunnerPlugin {
  return {
    name: 'test-page',
    async serve({ path }) {
      if (path === STYLE) return { body: await styleSheet(join(ROOT, 'src')), type: 'css' };
      if (path === STRINGS) return { body: await stringsScript(), type: 'js' };
      const [, gallery] = GALLERY.exec(path) ?? [];
      if (gallery !== undefined) return { body: await specimens(gallery), type: 'json' };
      if (path === REVIEW_STYLE) return { body: (await review()).css, type: 'css' };
      if (path === REVIEW_PAGE) return { body: reviewPage(await review()), type: 'text' };
      if (path.startsWith('/node_modules/papaparse/')) return { body: await asModule(path), type: 'js' };
      return undefined;
    },
  };
}

let parts: Promise<ReviewParts> | undefined;

function review(): Promise<ReviewParts> {
  parts ??= readCourse(join(ROOT, 'modules')).then(({ languages }) => reviewParts(languages));
  return parts;
}

async function asModule(path: string): Promise<string> {
  const entry = join(ROOT, path);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  return outputFiles[0]?.text ?? '';
}

async function specimens(lang: string): Promise<string> {
  const { languages } = await readCourse(join(ROOT, GALLERY_COURSE));
  const language = languages.find((one) => one.lang === lang);
  if (!language) throw new Error(`${GALLERY_COURSE} is not in the language ${lang}`);
  return JSON.stringify(findSpecimens(language));
}

async function stringsScript(): Promise<string> {
  const yaml = await readFile(join(ROOT, 'modules', 'es', 'ui.yaml'), 'utf8');
  return `globalThis.interfaceStrings = ${JSON.stringify(parse(yaml))};`;
}
