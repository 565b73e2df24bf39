import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DESCRIPTIONS_ES } from '../../../../scripts/schemas/descriptions.es.ts';
import { DESCRIPTIONS } from '../../../../scripts/schemas/descriptions.ts';
import { editorFiles } from '../../../../scripts/schemas/editor-files.ts';
import { jsonSchemas } from '../../../../scripts/schemas/json-schemas.ts';
import type { SchemaName } from '../../../../scripts/schemas/json-schemas.ts';

const COURSES = ['modules', 'tests/fixtures/courses/water-at-home', 'scripts/new/templates/course'];

/** Whether an editor would find nothing to say of a file. */
const readers = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, schema]) => [
    name,
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]),
  ]),
) as Record<SchemaName, z.ZodType>;

describe('what editors know of the content', () => {
  it('is what the model says now; else run "npm run schemas"', async () => {
    for (const [path, text] of await editorFiles()) expect(await readFile(path, 'utf8'), path).toBe(text);
  });

  it('says something of every field in Spanish and English, and of none that is not there', () => {
    const fields = JSON.stringify(jsonSchemas());
    for (const name of Object.keys(DESCRIPTIONS) as (keyof typeof DESCRIPTIONS)[]) {
      const both = `${DESCRIPTIONS_ES[name]}\n\n${DESCRIPTIONS[name]}`;
      expect(fields, name).toContain(JSON.stringify(both));
    }
  });

  it.each(COURSES)('has nothing to say against the files of %s', async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter(({ name }) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      const data: unknown = parse(await readFile(file, 'utf8'));
      const result = readers[basename(name, '.yaml') as SchemaName].safeParse(data);
      expect(result.error?.issues ?? [], file).toEqual([]);
    }
  });

  it.each([
    ['course', { title: 'El agua', summary: 'x', colr: '#fff' }],
    ['course', { id: 'El agua' }],
    ['section', { title: 'x', summary: 'x', objectives: { uno: 'x' } }],
    ['quiz', { title: 'x', questions: [{ id: 'a', kind: 'doble', stem: 'x' }] }],
    ['ui', { 'app.menú': 'x' }],
  ] as const)('finds what is wrong in %s: %j', (name, data) => {
    expect(readers[name].safeParse(data).success).toBe(false);
  });
});
