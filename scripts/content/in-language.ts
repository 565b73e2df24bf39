import type { InLanguage } from '../../src/model/outline.ts';
import type { Draft } from './course-draft.ts';
import { OWN_TEXTS } from './translation/file-units.ts';

/** The mark of a text that is still in the base language. */
export function inBase(fallback: boolean, base: string): InLanguage {
  return fallback ? { lang: base } : {};
}

/** The mark of a file's own texts. */
export function ownTexts({ fallback }: Pick<Draft<unknown>, 'fallback'>, base: string): InLanguage {
  return inBase(fallback?.has(OWN_TEXTS) ?? false, base);
}
