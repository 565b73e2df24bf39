import type { Problems } from './content-error.ts';
import type { ParsedCourse } from './course-draft.ts';
import { unaskedLine, untaughtLine } from './rules/deck/uncovered-line.ts';
import { unknownLine } from './rules/deck/unknown-line.ts';
import { courseTime } from './rules/language/course-time.ts';
import { lessonLength } from './rules/language/lesson-length.ts';
import { lessonTime } from './rules/language/lesson-time.ts';
import { longSentence } from './rules/language/long-sentence.ts';
import { sentenceAverage } from './rules/language/sentence-average.ts';
import { allOrNone } from './rules/questions/all-or-none.ts';
import { giveawayLength } from './rules/questions/giveaway-length.ts';
import { keyPosition } from './rules/questions/key-position.ts';
import { negativeStem } from './rules/questions/negative-stem.ts';
import { objectiveQuestions } from './rules/questions/objective-questions.ts';
import { repeatedOption } from './rules/questions/repeated-option.ts';
import { repeatedStem } from './rules/questions/repeated-stem.ts';
import { thinFeedback } from './rules/questions/thin-feedback.ts';
import { thinkingLevel } from './rules/questions/thinking-level.ts';
import { untaughtObjective } from './rules/questions/untaught-objective.ts';
import type { Rule } from './rules/rule.ts';
import { acronym } from './rules/structure/acronym.ts';
import { altOpening } from './rules/structure/alt-opening.ts';
import { drawingContrast } from './rules/structure/drawing-contrast.ts';
import { faintColour } from './rules/structure/faint-colour.ts';
import { headingOrder } from './rules/structure/heading-order.ts';
import { insecureLink } from './rules/structure/insecure-link.ts';
import { linkText } from './rules/structure/link-text.ts';
import { heavyMedia, tooHeavyMedia } from './rules/structure/media-weight.ts';
import { sameNumber } from './rules/structure/same-number.ts';
import { smallWords } from './rules/structure/small-words.ts';
import { unlinkedTerm } from './rules/structure/unlinked-term.ts';
import { unusedMedia } from './rules/structure/unused-media.ts';

/** Everything that is measured of a sound course. To add a measure, write a file and put a line here. */
export const RULES: readonly Rule[] = [
  longSentence,
  sentenceAverage,
  lessonLength,
  lessonTime,
  courseTime,
  giveawayLength,
  keyPosition,
  thinFeedback,
  objectiveQuestions,
  untaughtObjective,
  thinkingLevel,
  allOrNone,
  negativeStem,
  repeatedStem,
  repeatedOption,
  headingOrder,
  linkText,
  altOpening,
  acronym,
  unlinkedTerm,
  unusedMedia,
  heavyMedia,
  tooHeavyMedia,
  insecureLink,
  drawingContrast,
  faintColour,
  sameNumber,
  smallWords,
  unknownLine,
  untaughtLine,
  unaskedLine,
];

/** What can be better or worse in a translation than in its original. */
const TRANSLATION_RULES: readonly Rule[] = [
  giveawayLength,
  thinFeedback,
  allOrNone,
  repeatedOption,
  headingOrder,
  linkText,
  altOpening,
  insecureLink,
];

/** Measures a course by every rule; what they find joins the problems, errors and advice alike. */
export function applyRules(course: ParsedCourse, lang: string, problems: Problems): void {
  for (const rule of RULES) {
    for (const { place, message } of rule.find({ course, lang })) problems.add(place, message, rule);
  }
}

/** Measures what is translated in a course; of what is still the base's, all is said already. */
export function applyTranslationRules(course: ParsedCourse, lang: string, problems: Problems): void {
  for (const rule of TRANSLATION_RULES) {
    for (const { place, message } of rule.find({ course, lang })) {
      if (place.path.startsWith(`${course.path}/`)) problems.add(place, message, rule);
    }
  }
}
