import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineMarkdown, inlineText } from '../../../../scripts/questions/import/inline-markdown.ts';
import { tidied, wordsOf } from '../../../../src/components/words-of.ts';
import { inlineMarkdown as field, refusals, renderInline } from '../../../../src/model/rich-text.ts';

describe('HTML from elsewhere', () => {
  it.each([
    ['<p>a <b>b</b> <i>c</i> <code>d</code></p>', 'a **b** *c* `d`'],
    ['a<em> b </em>c', 'a *b* c'],
    ['<a href="https://x.org/?a=1&amp;b=2">x</a>', '[x](https://x.org/?a=1&b=2)'],
    ['párrafo&nbsp;72', 'párrafo\u00a072'],
    ['2 * 3 &lt; 7', '2 * 3 < 7'],
    ['*a* [b](c)', '\\*a\\* &#91;b&#93;(c)'],
    ['&lt;b&gt;', '&#60;b&#62;'],
    ['&amp;amp;', '\\&amp;'],
    ['Es la ____ pública', 'Es la ____ pública'],
    ['<!-- a -->b<span style="color: red"> c</span>', 'b c'],
  ])('%s reads the same as Markdown', (html, markdown) => {
    expect(inlineMarkdown(html)).toEqual({ markdown, lost: new Set() });
  });

  it.each<[string, string, string[]]>([
    ['<p>a</p><p>b</p>', 'a b', ['paragraphs']],
    ['<ul><li>a</li><li>b</li></ul>', 'a b', ['a list']],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b', ['a table']],
    ['a<img src="x.png" alt="y">', 'a', ['a picture']],
    ['<video src="x"></video>a', 'a', ['a sound, video or other media']],
    ['<script>alert(1)</script>a', 'a', ['a script']],
    ['H<sub>2</sub>O', 'H2O', ['formatting']],
    ['<a href="javascript:alert(1)">a</a>', 'a', ['a link']],
    ['<a href="@@PLUGINFILE@@/x.pdf">a</a>', 'a', ['a link']],
    ['a<b>«b»</b>c', 'a«b»c', ['formatting']],
  ])('%s keeps its words, and what is lost is named', (html, markdown, lost) => {
    expect(inlineMarkdown(html)).toEqual({ markdown, lost: new Set(lost) });
  });

  it('that holds a formula is named', () => {
    expect(inlineMarkdown('es \\(x^2\\)').lost).toContain('a formula');
  });

  it('keeps every word, and is Markdown that a quiz may hold, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>&!#-\\"\' a1ñ«»\u00a0'.split(''),
      '<b>',
      '</b>',
      '<em>',
      '</em>',
      '<p>',
      '</p>',
      '<code>',
      '</code>',
      '<a href="https://x.org">',
      '</a>',
      '&lt;i&gt;',
      '&amp;nbsp;',
      'https://x.org',
      '****',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const { markdown } = inlineMarkdown(html);
        const words = tidied(inlineText(html));
        expect(refusals(markdown)).toEqual([]);
        expect(wordsOf(renderInline(markdown))).toBe(words);
        expect(words === '' || field.safeParse(markdown).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
