import { WORDS } from './words.ts';
import type { Language } from './words.ts';

/** The best of our languages for an `Accept-Language` header; Spanish when it names none of them. */
export function chooseLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/);
      return {
        language: tag.toLowerCase().split('-')[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { language } of wanted) if (isOurs(language)) return language;
  return 'es';
}

function isOurs(language: string): language is Language {
  return Object.hasOwn(WORDS, language);
}
