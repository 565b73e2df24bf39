import { say, sayOneOf } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What Moodle, QTI and H5P call their kinds of questions, without hyphens and blanks, and what comes near them here. */
const KINDS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  choice: ['single', 'multiple'],
  cloze: ['inline-choice', 'fill-in'],
  draganddrop: ['categorising', 'ordering'],
  dragdrop: ['categorising', 'ordering'],
  ddwtos: ['inline-choice'],
  fillintheblank: ['fill-in'],
  fillintheblanks: ['fill-in'],
  gapmatch: ['inline-choice'],
  gapselect: ['inline-choice'],
  graphicgapmatch: ['hotspot'],
  match: ['matching'],
  multianswer: ['inline-choice', 'fill-in'],
  multichoice: ['single', 'multiple'],
  multiplechoice: ['single', 'multiple'],
  multipleresponse: ['multiple'],
  multiselect: ['multiple'],
  numerical: ['numeric'],
  order: ['ordering'],
  radio: ['single'],
  scale: ['likert'],
  selectpoint: ['hotspot'],
  shortanswer: ['fill-in'],
  singlechoice: ['single'],
  sort: ['ordering'],
  sorting: ['ordering'],
  survey: ['likert'],
  textentry: ['fill-in'],
  truefalse: ['true-false'],
};

/** Kinds elsewhere whose answers are written freely, and that nothing can correct. */
const WRITTEN = ['essay', 'extendedtext', 'openended', 'freetext'];

/**
 * `; did you mean "single" or "multiple"?` for a kind of question by its name in other programs; undefined for a name
 * that none of them has, and where no such kinds are allowed.
 */
export function kindElsewhere(word: string, allowed: readonly string[]): Sentence | undefined {
  const name = word.toLowerCase().replace(/[^a-z0-9]|(?:interaction|question)$/g, '');
  const isQuestion = allowed.includes('single');
  if (isQuestion && WRITTEN.includes(name))
    return say`; no question here has an answer that is written freely; a lesson can ask for one with a "::: reflection" block`;
  const kinds = Object.hasOwn(KINDS_ELSEWHERE, name) ? (KINDS_ELSEWHERE[name] ?? []) : [];
  const here = kinds.filter((kind) => allowed.includes(kind)).map((kind) => `"${kind}"`);
  return here.length > 0 ? say`; did you mean ${sayOneOf(here)}?` : undefined;
}
