import { describe, expect, it } from 'vitest';
import { element, escapeXml, xmlDocument } from '../../../manifest/xml.ts';

describe('xmlDocument', () => {
  it('indents elements and leaves text where it stands', () => {
    const root = element('a', { b: 'c' }, element('d', {}, element('e', {}, 'text')), element('f', {}));
    expect(xmlDocument(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="c">\n  <d>\n    <e>text</e>\n  </d>\n  <f/>\n</a>\n',
    );
  });

  it('escapes what XML reads as markup', () => {
    expect(xmlDocument(element('a', { b: '<"&\'>' }, ']]> <b> & "c"'))).toContain(
      `<a b="&lt;&quot;&amp;'&gt;">]]&gt; &lt;b&gt; &amp; &quot;c&quot;</a>`,
    );
  });

  it('writes accents, quotation marks and emoji as they are, since Moodle shows numeric entities literally', () => {
    expect(xmlDocument(element('a', {}, '«¿Qué?» — 互联网 🌍'))).toContain('<a>«¿Qué?» — 互联网 🌍</a>');
  });

  it('adds no blank inside an element that holds text, however deep', () => {
    const mixed = element('p', {}, 'a ', element('b', {}, element('i', {}, 'c'), element('u', {})), '.');
    expect(xmlDocument(element('d', {}, mixed))).toContain('<d>\n  <p>a <b><i>c</i><u/></b>.</p>\n</d>');
    expect(xmlDocument(element('p', {}, '', element('b', {}), element('i', {})))).toContain(
      '<p><b/><i/></p>',
    );
  });

  it('keeps a text that is empty or ends in blanks', () => {
    expect(xmlDocument(element('a', {}, ''))).toContain('<a></a>');
    expect(xmlDocument(element('a', {}, ' b '))).toContain('<a> b </a>');
  });

  it.each(['\u0000', '\u0007', '\u001B', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])(
    'refuses %j in a text',
    (character) => {
      expect(() => xmlDocument(element('title', {}, `a${character}b`))).toThrow(
        /text of <title> holds U\+[0-9A-F]{4},.*remove it/,
      );
    },
  );

  it.each(['\n', '\t', '\r', '\u0007'])('refuses %j in an attribute', (character) => {
    expect(() => xmlDocument(element('file', { href: `a${character}b` }))).toThrow(
      /attribute href of <file> holds U\+/,
    );
  });

  it('allows line breaks and tabs in a text', () => {
    expect(xmlDocument(element('a', {}, 'b\n\tc'))).toContain('<a>b\n\tc</a>');
  });
});

describe('escapeXml', () => {
  it('makes a text fit to stand between tags and between quotes', () => {
    expect(escapeXml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
  });

  it('refuses what XML can not hold', () => {
    expect(() => escapeXml('a\u0007b')).toThrow(/text holds U\+0007/);
  });
});
