import type { Place } from '../../content-error.ts';
import { wordsOf } from '../language-words.ts';
import { askedIn } from '../asked.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * A screen reader says "image" by itself; an alternative text begins with what the picture shows (WCAG 2.2, 1.1.1; W3C
 * WAI Images Tutorial, Tips and Tricks).
 */
export const altOpening: Rule = {
  name: 'alt-opening',
  level: 'advice',
  *find(subject: Subject) {
    const { pictureOpening } = wordsOf(subject.lang);
    for (const { alt, place } of picturesIn(subject)) {
      const opening = pictureOpening.exec(alt)?.[0];
      if (opening === undefined) continue;
      yield {
        place,
        message: say`this alternative text begins with "${opening}", which is said already; begin with what the picture shows`,
      };
    }
  },
};

function* picturesIn(subject: Subject): Generator<{ readonly alt: string; readonly place: Place }> {
  for (const { blocks } of subject.course.sections.flatMap((section) => section.lessons))
    for (const { block, placeOf } of blocks)
      if (block.kind === 'figure') yield { alt: block.alt, place: placeOf(['alt']) };
  for (const { question, placeOf } of askedIn(subject))
    if ('picture' in question) yield { alt: question.picture.alt, place: placeOf(['picture', 'alt']) };
}
