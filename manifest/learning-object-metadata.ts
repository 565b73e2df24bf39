import { hrefOf } from './href.ts';
import type { PackageDescription, Wording } from './package-description.ts';
import { element, type XmlElement } from './xml.ts';

/** What a catalogue may want to know of the course, as SCORM 1.2 writes it (IMS Learning Resource Metadata 1.2.1). */
export function learningObjectMetadata(description: PackageDescription): XmlElement {
  const { lang } = description;
  const wordings: readonly Wording[] = [description, ...(description.translations ?? [])];
  const languages = wordings.map((one) => element('imsmd:language', {}, one.lang));
  const titles = wordings.map((one) => phrase(one.lang, one.title));
  const descriptions = wordings.map((one) => phrase(one.lang, one.description));
  const keywords = wordings.flatMap((one) =>
    one.keywords.map((keyword) => element('imsmd:keyword', {}, phrase(one.lang, keyword))),
  );
  return element(
    'imsmd:lom',
    {},
    element(
      'imsmd:general',
      {},
      element('imsmd:title', {}, ...titles),
      element(
        'imsmd:catalogentry',
        {},
        element('imsmd:catalog', {}, 'course id'),
        element('imsmd:entry', {}, phrase(NO_LANGUAGE, description.id)),
      ),
      ...languages,
      element('imsmd:description', {}, ...descriptions),
      ...keywords,
    ),
    element(
      'imsmd:lifecycle',
      {},
      element('imsmd:version', {}, phrase(NO_LANGUAGE, description.version)),
      element('imsmd:status', {}, ...vocabularyWord('Final')),
    ),
    element(
      'imsmd:metametadata',
      {},
      element('imsmd:metadatascheme', {}, 'ADL SCORM 1.2'),
      element('imsmd:language', {}, lang),
    ),
    element(
      'imsmd:technical',
      {},
      element('imsmd:format', {}, 'text/html'),
      element('imsmd:location', { type: 'URI' }, hrefOf(description.launch)),
    ),
    element(
      'imsmd:educational',
      {},
      element(
        'imsmd:typicallearningtime',
        {},
        element('imsmd:datetime', {}, hoursAndMinutes(description.minutes)),
      ),
      ...languages,
    ),
    element(
      'imsmd:rights',
      {},
      element('imsmd:cost', {}, ...vocabularyWord('no')),
      element('imsmd:copyrightandotherrestrictions', {}, ...vocabularyWord('yes')),
      element('imsmd:description', {}, phrase(lang, description.licence)),
    ),
    // SCORM 1.2 demands a classification of whoever describes a whole course.
    element(
      'imsmd:classification',
      {},
      element('imsmd:purpose', {}, ...vocabularyWord('Discipline')),
      element('imsmd:description', {}, ...descriptions),
      ...keywords,
    ),
  );
}

/** LOM's mark for text that belongs to no language, such as a version. */
const NO_LANGUAGE = 'x-none';

function phrase(lang: string, text: string): XmlElement {
  return element('imsmd:langstring', { 'xml:lang': lang }, text);
}

function vocabularyWord(word: string): XmlElement[] {
  return [
    element('imsmd:source', {}, phrase(NO_LANGUAGE, 'LOMv1.0')),
    element('imsmd:value', {}, phrase(NO_LANGUAGE, word)),
  ];
}

/** 350 → `05:50:00`. */
function hoursAndMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60, 0].map((part) => String(part).padStart(2, '0')).join(':');
}
