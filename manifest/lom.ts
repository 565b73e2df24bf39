import { hrefOf } from './href.ts';
import type { PackageDescription, Wording } from './package-description.ts';
import { element, type XmlElement } from './xml.ts';

/** What a catalogue may want to know of the course, in every language of the package, as SCORM 2004 writes it (IEEE LOM). */
export function lom(description: PackageDescription): XmlElement {
  const wordings: readonly Wording[] = [description, ...(description.translations ?? [])];
  const languages = wordings.map((one) => element('lom:language', {}, one.lang));
  const descriptions = element(
    'lom:description',
    {},
    ...wordings.map((one) => phrase(one.lang, one.description)),
  );
  const keywords = wordings.flatMap((one) =>
    one.keywords.map((keyword) => element('lom:keyword', {}, phrase(one.lang, keyword))),
  );
  return element(
    'lom:lom',
    {},
    element(
      'lom:general',
      {},
      element(
        'lom:identifier',
        {},
        element('lom:catalog', {}, 'course id'),
        element('lom:entry', {}, description.id),
      ),
      element('lom:title', {}, ...wordings.map((one) => phrase(one.lang, one.title))),
      ...languages,
      descriptions,
      ...keywords,
    ),
    element(
      'lom:lifeCycle',
      {},
      element('lom:version', {}, phrase(NO_LANGUAGE, description.version)),
      element('lom:status', {}, ...vocabularyWord('final')),
    ),
    element(
      'lom:metaMetadata',
      {},
      // ADL asks for both names.
      element('lom:metadataSchema', {}, 'LOMv1.0'),
      element('lom:metadataSchema', {}, 'ADLv1.0'),
      element('lom:language', {}, description.lang),
    ),
    element(
      'lom:technical',
      {},
      element('lom:format', {}, 'text/html'),
      element('lom:location', {}, hrefOf(description.launch)),
    ),
    element(
      'lom:educational',
      {},
      element(
        'lom:typicalLearningTime',
        {},
        element('lom:duration', {}, `PT${Math.round(description.minutes)}M`),
      ),
      ...languages,
    ),
    element(
      'lom:rights',
      {},
      element('lom:cost', {}, ...vocabularyWord('no')),
      element('lom:copyrightAndOtherRestrictions', {}, ...vocabularyWord('yes')),
      element('lom:description', {}, phrase(description.lang, description.licence)),
    ),
  );
}

/** LOM's mark for text that belongs to no language, such as a version. */
const NO_LANGUAGE = 'x-none';

function phrase(lang: string, text: string): XmlElement {
  return element('lom:string', { language: lang }, text);
}

function vocabularyWord(word: string): XmlElement[] {
  return [element('lom:source', {}, 'LOMv1.0'), element('lom:value', {}, word)];
}
