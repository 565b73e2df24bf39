import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { say, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** The parts of zod's own description of a schema that finding keys needs. */
export interface Definition {
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

/** The description of what a schema checks, without wrappers such as optional, default and transform. */
export function definition(schema: z.ZodType): Definition {
  const found = schema._zod.def as unknown as Definition;
  const inner = found.innerType ?? found.in;
  return inner ? definition(inner) : found;
}

/** The schemas that stand at a path, without wrappers; the data decide between the members of a union on the way. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): z.ZodType[] {
  const { shape, element, valueType, options, discriminator } = definition(schema);
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (options) {
    const kind = discriminator === undefined ? undefined : valueAt(data, [discriminator]);
    const members = options.filter(
      (option) =>
        kind === undefined || discriminatorValues(option, discriminator ?? '').includes(String(kind)),
    );
    return members.flatMap((member) => schemasAt(member, path, data));
  }
  const next = element ?? valueType ?? (shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined);
  return next ? schemasAt(next, rest, valueAt(data, [key])) : [];
}

/** The member of a union that the data are meant for; undefined when the union has no discriminator, or no such kind. */
export function memberOf(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  const { options = [], discriminator } = definition(schema);
  if (discriminator === undefined) return undefined;
  const kind = String(valueAt(data, [discriminator]));
  return options.find((option) => discriminatorValues(option, discriminator).includes(kind));
}

function discriminatorValues(member: z.ZodType, discriminator: string): string[] {
  const literal = definition(member).shape?.[discriminator];
  return literal ? (definition(literal).values ?? []).map(String) : [];
}

/** The keys that the schema knows at a path of the data. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  return schemasAt(schema, path, data).flatMap((found) => {
    const { shape, options, discriminator } = definition(found);
    const kind = discriminator === undefined ? '' : String(valueAt(data, [...path, discriminator]));
    const members = options?.filter(
      (option) => discriminator === undefined || discriminatorValues(option, discriminator).includes(kind),
    );
    return [
      ...Object.keys(shape ?? {}),
      ...(members ?? []).flatMap((member) => Object.keys(definition(member).shape ?? {})),
    ];
  });
}

/** A key that must stand in the map at a path of the data, as an example. */
export function exampleKeyAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string | undefined {
  for (const found of schemasAt(schema, path, data)) {
    const { shape, options, discriminator } = definition(found);
    if (discriminator !== undefined) return discriminator;
    for (const member of [shape, ...(options ?? []).map((option) => definition(option).shape)]) {
      const key = Object.entries(member ?? {}).find(([, field]) => field._zod.optin !== 'optional')?.[0];
      if (key !== undefined) return key;
    }
  }
  return undefined;
}

/** The words that a union's discriminator (such as `kind`) may be, at a path of the data. */
export function kindsAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
  discriminator: string,
): string[] {
  return schemasAt(schema, path, data).flatMap((found) =>
    (definition(found).options ?? []).flatMap((option) => discriminatorValues(option, discriminator)),
  );
}

/** The value at a path; undefined where the path leaves the data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** `; did you mean "title"?`, or what to say otherwise when no known word is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: Sentence = NOTHING): Sentence {
  if (known.length === 0) return otherwise;
  // What is typed in another language may differ by accents alone.
  const lower = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const nearest = closest(lower, known);
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return distance(lower, nearest.toLowerCase()) <= limit ? say`; did you mean "${nearest}"?` : otherwise;
}
