import type { z } from 'zod';
import { Problems } from '../content-error.ts';
import type { Parsed } from '../course-draft.ts';
import type { SourceFile } from '../source-file.ts';
import { parseYaml, readYaml } from '../yaml-file.ts';
import { FileUnits, recallTranslated } from './file-units.ts';
import type { Translating } from './file-units.ts';
import { translateYaml } from './translate-yaml.ts';
import type { UnitOf } from './translate-yaml.ts';

/** A YAML file with a translation's texts. @param file null when there is no translation of it */
export function translateFile<T>(
  schema: z.ZodType<T>,
  unitOf: UnitOf,
  base: Pick<Parsed<T>, 'path' | 'text' | 'source'>,
  file: SourceFile | null,
  path: string,
  translating: Translating,
): Parsed<T> {
  return recallTranslated(translating, path, [base.path, base.text, file?.text ?? null], (each) =>
    translateAnew(schema, unitOf, base, file, path, each),
  );
}

function translateAnew<T>(
  schema: z.ZodType<T>,
  unitOf: UnitOf,
  base: Pick<Parsed<T>, 'path' | 'text' | 'source'>,
  file: SourceFile | null,
  path: string,
  translating: Translating,
): Parsed<T> {
  const { problems } = translating;
  // The base is sound: whatever could be said of it was said.
  const original = base.source ?? readYaml(base.path, base.text, 1, new Problems());
  if (!original) throw new Error(`${base.path} can't be read a second time`);
  const text = file?.text ?? null;
  const overlay = text === null ? null : readYaml(path, text, 1, problems);
  const units = new FileUnits(translating, path);
  const start = { path, line: 1, column: 1 };
  const merged = translateYaml({ schema, unitOf }, original, overlay, start, units, translating);
  units.tell(file !== null);
  const value = parseYaml(merged, schema, problems) ?? schema.parse(original.data);
  return {
    value,
    path: overlay ? path : base.path,
    text: overlay ? (text ?? '') : base.text,
    fallback: units.fallback,
    place: (keys) => merged.place(keys),
  };
}
