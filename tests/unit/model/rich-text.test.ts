import { describe, expect, it } from 'vitest';
import {
  blockMarkdown,
  inlineMarkdown,
  plainText,
  refusals,
  renderBlock,
  renderInline,
} from '../../../src/model/rich-text.ts';
import { ATTACKS } from './attacks.ts';

describe('renderInline', () => {
  it.each([
    ['un *Foro* **abierto**', 'un <em>Foro</em> <strong>abierto</strong>'],
    ['a & b', 'a &amp; b'],
    ['1 < 2', '1 &lt; 2'],
    ['«comillas» y tildes: á ñ ¿?', '«comillas» y tildes: á ñ ¿?'],
    ['[lección](lesson:por-que-nacio)', '<a href="#/lesson/por-que-nacio">lección</a>'],
    ['[FGI](glossary:fgi)', '<a href="#/glossary/fgi" class="term">FGI</a>'],
    [
      '[ONU](https://www.un.org/es/?a=1&b=2)',
      '<a href="https://www.un.org/es/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">ONU</a>',
    ],
    ['# no es un título', '# no es un título'],
  ])('renders %j', (markdown, html) => {
    expect(renderInline(markdown)).toBe(html);
  });
});

describe('renderBlock', () => {
  it.each([
    ['Uno.\n\nDos.', '<p>Uno.</p>\n<p>Dos.</p>'],
    ['- uno\n- dos', '<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>'],
    ['# Uno', '<h2>Uno</h2>'],
    ['## Dos', '<h2>Dos</h2>'],
    ['### Tres', '<h3>Tres</h3>'],
    ['###### Seis', '<h6>Seis</h6>'],
    ['    no es código', '<p>no es código</p>'],
    ['Título\n===', '<p>Título\n===</p>'],
  ])('renders %j', (markdown, html) => {
    expect(renderBlock(markdown)).toBe(html);
  });

  it('takes a no-break space by its name, as the guide says', () => {
    expect(renderBlock('párrafo&nbsp;72')).toBe('<p>párrafo\u00a072</p>');
  });

  it('puts a table into a box that scrolls, that the keyboard reaches, and that its headings name', () => {
    expect(renderBlock('| a | b |\n|---|---|\n| 1 | 2 |')).toMatch(
      /^<div class="table-scroll" tabindex="0" role="group" aria-label="a, b"><table>[^]*<\/table><\/div>$/,
    );
  });
});

describe('refusals', () => {
  it.each([
    ['Texto\n<b>fuerte</b>', 1, 'HTML'],
    ['<!-- nota -->', 0, 'HTML'],
    ['uno\n\ndos <br> tres', 2, 'HTML'],
    ['<script>alert(1)</script>', 0, 'HTML'],
    ['</div>', 0, 'HTML'],
    ['uno\n<img\n  src=x onerror=alert(1)>', 1, 'HTML'],
    ['![foto](foto.png)', 0, 'figure'],
    ['![foto][ref]\n\n[ref]: https://example.org/', 0, 'figure'],
    ['[x](javascript:alert(1))', 0, 'link address'],
    ['[x](JaVaScRiPt:alert(1))', 0, 'link address'],
    ['[x](<javascript:alert(1)>)', 0, 'link address'],
    ['[x](data:text/html,hola)', 0, 'link address'],
    ['[x](vbscript:msgbox)', 0, 'link address'],
    ['[x](//example.org)', 0, 'link address'],
    ['[x](otra.html)', 0, 'link address'],
    ['[x](lesson:No-Existe)', 0, 'link address'],
    ['[x]()', 0, 'link address'],
    ['a\n[x][r]\n\n[r]: javascript:alert(1)', 3, 'link address'],
  ])('names the line and the reason in %j', (text, line, reason) => {
    expect(refusals(text)).toContainEqual({ line, message: expect.stringContaining(reason) });
  });

  it('lists every problem at once', () => {
    expect(refusals('<b>\n![x](y)\n[x](z)').map(({ line }) => line)).toEqual([0, 1, 2]);
  });

  it.each([
    'Nada que objetar.',
    '5 < 7 y 9 > 3',
    'a<b',
    'si a<b\n\ny además c>d',
    '<script',
    'x <- y',
    'El 10 % de <10',
    '[ONU](https://www.un.org/)',
    '[Foro](https://es.wikipedia.org/wiki/Foro_(FGI))',
    '[correo](mailto:foro@example.org)',
    '[lección](lesson:por-que-nacio) y [FGI](glossary:fgi)',
    '¡Sí! [que](https://example.org/)',
    'una lista [1] (no un enlace)',
    '[Nota]: esto no es la dirección de un enlace',
    '[ONU][onu]\n\n[onu]: https://www.un.org/',
  ])('finds nothing in %j', (text) => {
    expect(refusals(text)).toEqual([]);
  });
});

/** What would let an author's text act in the learner's browser. */
function dangers(html: string): string[] {
  const tags = html.match(/<[a-z/!][^>]*>/gi) ?? [];
  return tags.filter(
    (tag) =>
      !/^<\/?(p|em|strong|a|ul|ol|li|h[2-6]|table|thead|tbody|tr|th|td|div|blockquote|hr|br|code|s)\b/.test(
        tag,
      ) ||
      /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      (/\shref=/.test(tag) && !/\shref="(https?:\/\/|mailto:|#\/)/.test(tag)) ||
      /\s(src|srcdoc|formaction|xlink:href)=/i.test(tag.replace(/"[^"]*"/g, '""')),
  );
}

describe('rendered text', () => {
  it.each(ATTACKS)('lets nothing act: %j', (attack) => {
    for (const html of [renderInline(attack), renderBlock(attack)]) {
      expect(dangers(html)).toEqual([]);
      expect(html).not.toMatch(/<script|<iframe|<img|<svg|<style/i);
      expect(html).not.toMatch(/href="\s*(javascript|data|vbscript):/i);
    }
  });

  it('is no danger by the measure of these tests only where it is none', () => {
    for (const html of [
      '<script>',
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<a  href=x>',
      '<p src="x">',
    ]) {
      expect(dangers(html)).toEqual([html]);
    }
  });
});

describe('a field of Markdown', () => {
  it('holds HTML after it was read', () => {
    expect(inlineMarkdown.parse(' un *Foro* ')).toBe('un <em>Foro</em>');
    expect(blockMarkdown.parse('Uno.\n\nDos.')).toBe('<p>Uno.</p>\n<p>Dos.</p>');
  });

  it.each(ATTACKS.filter((attack) => /^<[a-z][^>]*>/i.test(attack)))('refuses %j', (attack) => {
    expect(inlineMarkdown.safeParse(attack).success).toBe(false);
    expect(blockMarkdown.safeParse(attack).success).toBe(false);
  });

  it.each(['', '   ', '\n'])('refuses to be empty: %j', (text) => {
    expect(inlineMarkdown.safeParse(text).success).toBe(false);
  });
});

describe('a field of plain words', () => {
  it('is trimmed and keeps its signs', () => {
    expect(plainText.parse('  ¿Qué «es» & qué "no"?  ')).toBe('¿Qué «es» & qué "no"?');
  });

  it.each(['', ' ', 'dos\nrenglones', '<b>', 'a > b'])('refuses %j', (text) => {
    expect(plainText.safeParse(text).success).toBe(false);
  });
});
