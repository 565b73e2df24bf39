import { describe, expect, it } from 'vitest';
import { codeSize } from '../../../../scripts/bench/code-size.ts';
import { gzipped } from '../../../../scripts/site/budget.ts';

const CONTENT = '(globalThis.courseParts??={})["es/course"]={"title":"El agua <1>"}';
const CODE = 'if(1<2)start();';

const files = (texts: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

describe('the weight of the code', () => {
  it('leaves out content, in the page and beside it', () => {
    const size = codeSize(
      files({
        'index.html': `<p>El agua</p><script>${CONTENT};\n${CODE}</script>`,
        'es/origen.js': '(globalThis.courseParts??={})["es/origen"]={}',
      }),
    );
    expect(size).toEqual({ first: gzipped(`;\n${CODE}`), whole: gzipped(`;\n${CODE}`) });
  });

  it('counts what the page asks for to the first, and what comes later to the whole', () => {
    const size = codeSize(
      files({
        'index.html': '<script src="app.js"></script>',
        'app.js': 'start()',
        'later.js': 'define("later",[],()=>{})',
      }),
    );
    expect(size.first).toBe(gzipped('start()'));
    expect(size.whole).toBe(gzipped('start()') + gzipped('define("later",[],()=>{})'));
  });

  it('leaves out a style sheet that comes along with code', () => {
    const styled = (css: string): string =>
      `{const sheet=a();sheet.textContent=${JSON.stringify(css)};b(sheet)}c()`;
    const size = codeSize(
      files({ 'index.html': `<script>${CODE}</script>`, 'later.js': styled('a::before{content:"\\2713"}') }),
    );
    expect(size.whole - size.first).toBe(gzipped(styled('').replace('.textContent=""', '')));
  });

  it('is refused where there is nothing to weigh, since that would read like a goal that is met', () => {
    expect(() => codeSize(files({}))).toThrow('no index.html');
    expect(() => codeSize(files({ 'index.html': '<p>El agua</p>' }))).toThrow('no script');
  });
});
