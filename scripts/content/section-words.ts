import type { StringKey, Strings } from '../../src/model/strings.ts';

const SECTION = 'section.';

/** The words that a package with one item for the whole course needs: all but those of sections that stand alone. */
export function courseWords(strings: Strings): Strings {
  const wanted = Object.entries(strings).filter(([key]) => !key.startsWith(SECTION));
  // Nothing in such a package asks for the words that are left out.
  return Object.fromEntries(wanted) as Strings;
}

/** What is said in place of a word that speaks of the course, where a section stands alone. */
const INSTEAD: Partial<Record<StringKey, StringKey>> = {
  'agenda.title': 'section.agenda',
  'result.passed': 'section.passed',
  'result.open': 'section.open',
  'search.label': 'section.search',
};
/** The same for a section without an assessment, which is completed and no more. */
const UNASSESSED: typeof INSTEAD = {
  ...INSTEAD,
  'result.passed': 'section.completed',
  'result.none': 'section.no-assessment',
};

/** Words that a section which stands alone may say otherwise than the course. */
export const WORDS_OF_SECTIONS = Object.keys(UNASSESSED) as readonly StringKey[];

/** The words of a section that stands alone. */
export function sectionWords(strings: Strings, isAssessed: boolean): Strings {
  const instead = Object.entries(isAssessed ? INSTEAD : UNASSESSED) as [StringKey, StringKey][];
  return {
    ...courseWords(strings),
    ...Object.fromEntries(instead.map(([key, other]) => [key, strings[other]])),
  };
}
