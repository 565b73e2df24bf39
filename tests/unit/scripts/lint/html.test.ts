import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A line for each way in which text could become elements or code. */
const REFUSED: readonly string[] = [
  'document.body.innerHTML = text;',
  'document.body["outerHTML"] = text;',
  'Object.assign(document.body, { innerHTML: text });',
  'document.body.insertAdjacentHTML("beforeend", text);',
  'document.createRange().createContextualFragment(text);',
  'new DOMParser().parseFromString(text, "text/html");',
  'document.write(text);',
  'frame.contentDocument.document.writeln(text);',
  'frame.srcdoc = text;',
  'html`<p .innerHTML=${text}></p>`;',
  'html`<iframe srcdoc=${text}></iframe>`;',
  'html`<p onclick="${text}"></p>`;',
  'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
  'import { unsafeSVG } from "lit/directives/unsafe-svg.js";',
  'import { literal } from "lit/static-html.js";',
  'new Function(text);',
  'Function(text);',
  'eval(text);',
  'html(Object.assign([text], { raw: [text] }));',
  'svg(Object.assign([text], { raw: [text] }));',
];

const ALLOWED: readonly string[] = [
  'document.body.textContent = text;',
  'store.write(text);',
  'html`<p title=${text} @click=${press} .name=${text}>${text}</p>`;',
  'import { html } from "lit";',
];

let folder: string;
/** What the linter says, by `file:line`. */
let said: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-'));
  await cp('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  await cp('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const files = {
    'src/views/refused.js': REFUSED,
    'src/views/allowed.js': ALLOWED,
    'src/components/rich-text.ts': REFUSED,
  };
  for (const [path, lines] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${lines.join('\n')}\n`);
  }
  const linter = resolve('node_modules/oxlint/bin/oxlint');
  said = spawnSync(process.execPath, [linter, '--format=unix'], { cwd: folder, encoding: 'utf8' }).stdout;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lines of a file in which the rule found something. */
function linesFound(path: string): number[] {
  const found = said
    .split('\n')
    .filter((line) => line.startsWith(path) && line.includes('HTML enters the page'));
  return [...new Set(found.map((line) => Number(line.split(':')[1])))].sort((one, other) => one - other);
}

describe('the rule that HTML enters the page in one place', () => {
  it('finds every other way', () => {
    const found = linesFound('src/views/refused.js');
    expect(REFUSED.filter((_, index) => !found.includes(index + 1))).toEqual([]);
  });

  it('lets text be text', () => {
    expect(linesFound('src/views/allowed.js')).toEqual([]);
  });

  it('leaves that one place alone', () => {
    expect(linesFound('src/components/rich-text.ts')).toEqual([]);
  });
});
