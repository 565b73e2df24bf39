import { z } from 'zod';

/** An id that authors write and learners' data rely on for ever: `por-que-nacio`. */
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,59}$/,
    'must be lower-case ASCII letters, digits and hyphens, begin with a letter and hold at most 60 characters',
  )
  // Records by id are plain objects, which have an entry of this name before anything was put in.
  .refine((id) => !(id in {}), 'is a word that programs use themselves; choose another');

/** The name of a picture's file. */
export const pictureName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]*\.(svg|png|jpe?g|webp)$/,
    'must name a .svg, .png, .jpg or .webp file of the media folder, without the folder: a–z, 0–9, hyphens',
  );

/** The name of a file of a section's media folder that ends in one of these. */
export function fileName(...endings: readonly string[]) {
  const dotted = endings.map((ending) => `.${ending}`);
  const list = [dotted.slice(0, -1).join(', '), ...dotted.slice(-1)].filter((one) => one !== '').join(' or ');
  return z
    .string()
    .regex(
      new RegExp(`^[a-z0-9][a-z0-9._-]*\\.(${endings.join('|')})$`),
      `must name a ${list} file of the media folder, without the folder: a–z, 0–9, hyphens`,
    );
}

/**
 * The id of an option, pair, item or category inside one question: one character.
 * SCORM 1.2 (CMIFeedback) allows single characters [0-9a-z] only, and one character keeps resume data short.
 */
export const mark = z.string().regex(/^[a-z0-9]$/, 'must be a single character a–z or 0–9');
export type Mark = z.infer<typeof mark>;

/** Ids that appear more than once in a list, each named once. */
export function repeated(ids: readonly string[]): string[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (once.has(id) ? again : once).add(id);
  return [...again];
}

/** A list whose members have ids: none may appear twice. */
export function uniqueById<T extends { readonly id: string }>(item: z.ZodType<T>, minimum: number) {
  return z
    .array(item)
    .min(minimum)
    .superRefine((items, context) => {
      for (const id of repeated(items.map((one) => one.id))) {
        context.addIssue({ code: 'custom', message: `the id "${id}" appears more than once` });
      }
    });
}
