import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { parse } from 'yaml';
import { styleSheet } from '../site/style-sheet.ts';
import { ROOT } from './run-tool.ts';

const STYLE = '/tests/style.css';
const STRINGS = '/tests/strings.js';

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

/** Serves what the page asks for: the style sheet of the build, and the interface's words as `interfaceStrings`. */
export function testPagePlugin(): TestRunnerPlugin {
  return {
    name: 'test-page',
    async serve({ path }) {
      if (path === STYLE) return { body: await styleSheet(join(ROOT, 'src')), type: 'css' };
      if (path === STRINGS) return { body: await stringsScript(), type: 'js' };
      return undefined;
    },
  };
}

async function stringsScript(): Promise<string> {
  const yaml = await readFile(join(ROOT, 'modules', 'es', 'ui.yaml'), 'utf8');
  return `globalThis.interfaceStrings = ${JSON.stringify(parse(yaml))};`;
}
