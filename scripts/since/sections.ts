import { z } from 'zod';
import { elementsNamed } from '../../manifest/manifest-tree.ts';
import type { ManifestElement } from '../../manifest/manifest-tree.ts';
import { WORDS_OF_SECTIONS } from '../content/section-words.ts';
import type { Content } from './content.ts';

/** The ids of the sections that a package opens one by one, in the order of its items; empty where one item opens all. */
export function sectionsOpened(manifest: ManifestElement): string[] {
  const resources = elementsNamed(manifest, 'resource');
  return elementsNamed(manifest, 'item').flatMap((item) => {
    const reference = item.attributes.get('identifierref');
    const resource = resources.find(({ attributes }) => attributes.get('identifier') === reference);
    const [, id = 'index'] = /^([a-z][a-z0-9-]*)\.html$/.exec(resource?.attributes.get('href') ?? '') ?? [];
    return /-s\d+$/.test(item.attributes.get('identifier') ?? '') ? [id] : [];
  });
}

const PART = z.looseObject({
  outline: z.looseObject({
    id: z.string(),
    sections: z.tuple([z.looseObject({ assessment: z.unknown() })]),
    within: z.looseObject({ title: z.string() }),
  }),
});

/**
 * What the pages of single sections begin with, as if the whole course began with it.
 * @returns undefined when one is not as this version of the project writes it
 */
export function joinSections(parts: readonly unknown[]): unknown {
  const read = parts.flatMap((part) => PART.safeParse(part).data ?? []);
  // A section without an assessment has a rule of its own for what completes it.
  const one = read.find(({ outline }) => outline.sections[0].assessment !== null) ?? read[0];
  if (!one || read.length < parts.length) return undefined;
  const { id, within } = one.outline;
  return {
    ...one,
    outline: {
      ...one.outline,
      id: id.split('/')[0],
      title: within.title,
      sections: read.flatMap(({ outline }) => outline.sections),
    },
  };
}

/** What can be compared of a package with an item for each section: not what it says on each in words of its own. */
export function comparableInSections({ outline, strings, ...content }: Content): Content {
  return {
    ...content,
    outline: { ...outline, summary: '', facts: [] },
    strings: Object.fromEntries(
      Object.entries(strings).filter(([key]) => !(WORDS_OF_SECTIONS as readonly string[]).includes(key)),
    ),
  };
}
