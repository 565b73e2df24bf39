import type { CourseOutline } from '../model/outline.ts';

/**
 * The language of the package that suits the learner best.
 * @param languages of the package, the main one first; it is taken when no wish can be met
 * @param wishes language tags as browsers and LMSs write them (`pt-BR`, `pt_br`), the strongest first; null is no wish
 */
export function chooseLanguage(
  languages: CourseOutline['languages'],
  wishes: readonly (string | null)[],
): string {
  const parts = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);
  const ours = languages.map(({ lang }) => lang);
  for (const wish of wishes) {
    const wanted = parts(wish ?? '');
    // The same language of another place, where the very same tag is not there.
    const close = ours.filter((lang) => parts(lang)[0] === wanted[0]);
    const found = close.find((lang) => parts(lang).join() === wanted.join()) ?? close[0];
    if (found !== undefined) return found;
  }
  return ours[0] ?? '';
}
