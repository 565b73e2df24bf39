import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endingsIn, valueOf } from '../../../../scripts/schemas/field-values.ts';
import { FIELD_WORDS } from '../../../../scripts/schemas/field-words.ts';
import { fieldsPages } from '../../../../scripts/schemas/fields-page.ts';
import { jsonSchemas } from '../../../../scripts/schemas/json-schemas.ts';
import type { JsonSchema } from '../../../../scripts/schemas/json-schemas.ts';

/** Every name of a field in a schema, and every word that a `kind` may be. */
function namesIn(schema: JsonSchema): string[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const kind = properties['kind']?.const;
  return [
    ...(typeof kind === 'string' && kind !== 'prose' ? [kind] : []),
    ...Object.keys(properties).filter((key) => key !== 'kind'),
    ...[...Object.values(properties), ...anyOf, ...(items ? [items] : [])].flatMap(namesIn),
  ];
}

const WORDS = FIELD_WORDS[0]!.values;

describe.each(fieldsPages())('the list of fields in $path', ({ path, text }) => {
  it('is what the model says now; else run "npm run schemas"', () => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('has each field that an editor knows, and each kind of block and question', () => {
    const { ui: _words, ...files } = jsonSchemas();
    const names = new Set(Object.values(files).flatMap(namesIn));
    expect(names.size).toBeGreaterThan(100);
    expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('says of each field what it is', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => /\|\s*\|/.test(row))).toEqual([]);
  });
});

describe('the list of fields', () => {
  const [english] = fieldsPages();

  it.each([
    '| `completion` › `lessons` | yes | `all`, `none` |',
    '| `colour` | no | `"#0b5cad"` |',
    '| `logo` › `src` | yes | `.svg`, `.png`, `.jpg`, `.jpeg`, `.webp` |',
    '| `feedback` | no: `at-once` | `at-once`, `at-the-end` |',
    '| `points` | no: `1` | number, more than 0, at most 100 |',
    '| `minutes` | yes | whole number, 1–60 |',
    '| `objectives` | yes | for each `OA1.1`: Markdown |',
    '| `options` › `at` | yes | list of: number, 0–100, exactly 4 |',
  ])('tells what may stand in a field: %s', (row) => {
    expect(english?.text).toContain(`\n${row} `);
  });

  it('tells how heavy files may be', () => {
    expect(english?.text).toContain('| videos and sounds | `.mp4`, `.webm`, `.mp3`, `.ogg` | 5 MB | 50 MB |');
  });

  it('can’t be written while a pattern of the model has no words', () => {
    expect(() => valueOf({ type: 'string', pattern: '^new$' }, WORDS)).toThrow(
      'nobody has said what /^new$/ means',
    );
  });

  it('finds the endings of files in the pattern of their names', () => {
    expect(endingsIn('^[a-z]*\\.(svg|jpe?g)$')).toEqual(['.svg', '.jpg', '.jpeg']);
  });
});
