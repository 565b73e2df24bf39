import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCEPTED } from '../../../../scripts/lint/baseline/accepted.ts';
import { BASELINE } from '../../../../scripts/lint/baseline/browser-support.ts';
import { scanCourse } from '../../../../scripts/lint/baseline/scan-course.ts';
import { appScripts } from '../../../../scripts/site/app-script.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { styleSheet } from '../../../../scripts/site/style-sheet.ts';

const SOURCE = fileURLToPath(new URL('../../../../src', import.meta.url));

/** What is too young in one file. */
function youngIn(path: string, text: string): string[] {
  return scanCourse(new Map([[path, text]])).map(({ feature }) => feature);
}

describe('the oldest browsers', () => {
  it('are those of phones too', () => {
    expect(BASELINE).toEqual([
      ['chrome', 100],
      ['chrome_android', 100],
      ['safari', 15.4],
      ['safari_ios', 15.4],
      ['firefox', 115],
      ['firefox_android', 115],
    ]);
  });

  it.each([
    ['a method of arrays', '[2, 1].toSorted()', 'javascript.builtins.Array.toSorted'],
    ['a function of a class', 'Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
    ['a function of the browser', 'URL.canParse(x)', 'api.URL.canParse_static'],
    ['a global', 'new Float16Array(1)', 'javascript.builtins.Float16Array'],
    ['a method of elements', 'box.showPopover()', 'api.HTMLElement.showPopover'],
    ['an event', "box.addEventListener('scrollend', go)", 'api.Document.scrollend_event'],
    ['a block of a class', 'class A { static { go(); } }', 'javascript.classes.static.initialization_blocks'],
    ['an expression', '/(?<=a)b/.test(x)', 'javascript.regular_expressions.lookbehind_assertion'],
    [
      'an expression in a text',
      "new RegExp('(?<!a)b')",
      'javascript.regular_expressions.lookbehind_assertion',
    ],
    ['a mark of an expression', '/[a--b]/v', 'syntax after 2022'],
    ['syntax', 'using a = b;', 'syntax after 2022'],
    ['an element in a template', '`<selectedcontent></selectedcontent>`', 'html.elements.selectedcontent'],
    ['an attribute in a template', '`<div popover ?inert=${a}></div>`', 'html.global_attributes.popover'],
  ])('do not know %s: %s', (_what, code, feature) => {
    expect(youngIn('a.js', code)).toContain(feature);
  });

  it.each([
    ['a selector', 'a:has(b) { color: red }', 'css.selectors.has'],
    ['a selector in a list', 'a:has(b), c { color: red }', 'css.selectors.has in a list'],
    ['nesting', 'a { b { color: red } }', 'css.selectors.nesting'],
    ['a rule', '@container (width > 1px) { a { color: red } }', 'css.at-rules.container'],
    ['a range', '@media (width >= 1px) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a property', 'a { field-sizing: content }', 'css.properties.field-sizing'],
    ['a value', 'a { grid-template-rows: subgrid }', 'css.properties.grid-template-rows.subgrid'],
    ['a function', 'a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a unit', 'a { height: 100dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
  ])('do not know %s of style sheets: %s', (_what, css, feature) => {
    expect(youngIn('a.css', css)).toContain(feature);
  });

  it.each([
    ['a.js', 'structuredClone(a); a.at(-1); Object.hasOwn(a, b); crypto.randomUUID(); class A { #b = 1; }'],
    ['a.js', 'const toSorted = 1; const list = { toSorted() {} }; list.toSorted(toSorted);'],
    ['a.js', '`<dialog open><input enterkeyhint="search" @input=${a}></dialog>`'],
    ['a.css', '@layer a { b:focus-visible { inset-inline: min(1px, 2vw); aspect-ratio: 1 } }'],
    ['a.css', 'a { height: 100vh; height: 100dvh }'],
    ['a.html', '<details open><summary>a</summary></details>'],
  ])('know what %s holds: %s', (path, text) => {
    expect(youngIn(path, text)).toEqual([]);
  });
});

describe('what learners get', { timeout: 120_000 }, () => {
  let folder: string;
  const files = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baseline-'));
    const { packages } = await buildCourse({
      modules: 'modules',
      out: join(folder, 'dist'),
      standards: ['scorm12', 'scorm2004', 'web'],
      forTrainers: false,
    });
    for (const { standard, path } of packages)
      for (const [name, text] of await textsOf(path)) files.set(`${standard}/${name}`, text);
    // Kinds that this course does not use are for others.
    const blocks = await kindsIn('blocks');
    const used = { blocks, questions: await kindsIn('questions'), opening: blocks };
    const all = await appScripts('web', used);
    files.set('all/start.js', all.start.join('\n'));
    for (const { path, code } of all.chunks) files.set(`all/${path}`, code);
    files.set('all/style.css', await styleSheet(SOURCE));
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds nothing that the oldest browsers do not know, but what is accepted with a reason', () => {
    const found = scanCourse(files);
    const young = found.filter(({ feature }) => ACCEPTED[feature] === undefined);
    expect(young, 'what is too young: leave it out, or say in accepted.ts why nobody misses it').toEqual([]);
    const shipped = new Set(found.map(({ feature }) => feature));
    expect(Object.keys(ACCEPTED).filter((feature) => !shipped.has(feature))).toEqual([]);
  });
});

/** Pages and scripts of a package, by path. */
async function textsOf(path: string): Promise<(readonly [string, string])[]> {
  const isText = (name: string): boolean => /\.(html|js)$/.test(name);
  if (!path.endsWith('.zip')) {
    const names = (await readdir(path, { recursive: true })).filter(isText);
    return Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const));
  }
  const zip = await JSZip.loadAsync(await readFile(path));
  return Promise.all(
    Object.values(zip.files)
      .filter(({ name }) => isText(name))
      .map(async (file) => [file.name, await file.async('string')] as const),
  );
}

/** The kinds that have a folder of their own. */
async function kindsIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(join(SOURCE, folder), { withFileTypes: true });
  return new Set(entries.filter((one) => one.isDirectory()).map(({ name }) => name));
}
