import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../../scripts/content/drawing.ts';

const drawing = (inside: string): string => `<svg viewBox="0 0 9 9">${inside}</svg>`;

describe('a drawing', () => {
  it.each([
    ['on one line', '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>'],
    ['with its attributes on lines of their own', '<svg\n  viewBox="0 0 9 9"\n><path d="M0 0"/></svg>'],
    [
      'with a declaration and a comment',
      '<?xml version="1.0"?>\n<!-- <svg> -->\n<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>',
    ],
  ])('%s is hidden from assistive technology', (_how, source) => {
    const { svg, faults } = readDrawing(source, {});
    expect(faults).toEqual([]);
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false"\s+viewBox/);
    expect(svg).not.toContain('<!--');
  });

  it('shows labels as they were written, whatever they hold', () => {
    const { svg, faults } = readDrawing(drawing('<text class="{{b}}">{{a}}</text>'), {
      a: '<b>Mar & "río"</b> $& {{b}}',
      b: '" onload="alert(1)',
    });
    expect(faults).toEqual([]);
    expect(svg).toContain('>&lt;b&gt;Mar &amp; &quot;río&quot;&lt;/b&gt; $&amp; {{b}}<');
    expect(svg).toContain('class="&quot; onload=&quot;alert(1)"');
  });

  it('keeps the blanks between words, and loses the lines between shapes', () => {
    const { svg } = readDrawing(drawing('\n  <text><tspan>El</tspan> <tspan>mar</tspan></text>\n'), {});
    expect(svg).toContain('"><text><tspan>El</tspan> <tspan>mar</tspan></text></svg>');
  });

  it('may refer to its own parts', () => {
    const inside = '<defs><path id="a" d="M0 0"/></defs><use href="#a"/><path fill="url(#a)" d="M0 0"/>';
    expect(readDrawing(drawing(inside), {}).faults).toEqual([]);
  });

  it.each(['url(//example.org/a)', "url('a.svg#b')", 'URL( data:x )'])(
    'may not fill a shape with %s',
    (fill) => {
      expect(readDrawing(drawing(`<path fill="${fill}" d="M0 0"/>`), {}).faults).toHaveLength(1);
    },
  );
});
