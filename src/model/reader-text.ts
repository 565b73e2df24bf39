import { z } from 'zod';

/** What a translation must know of a field that learners read. */
export interface ReaderText {
  /** Whether each language has as many texts here as it needs, or none: spellings to accept, keywords, an acronym. */
  readonly perLanguage: boolean;
}

const texts = z.registry<ReaderText>();

/**
 * Marks a schema as text for readers, which translations give anew; all other fields are the base language's alone.
 * A mark belongs to one schema: one that is derived from it (`.max(120)`) is marked again.
 */
export function forReaders<T extends z.ZodType>(schema: T, perLanguage = false): T {
  texts.add(schema, { perLanguage });
  return schema;
}

/** The mark of a schema itself; undefined when it has none. */
export function readerTextOf(schema: z.ZodType): ReaderText | undefined {
  return texts.get(schema);
}
