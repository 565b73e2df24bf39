import { wordsOf } from '../language-words.ts';
import type { Rule, Subject } from '../rule.ts';

/**
 * A screen reader says "image" by itself; an alternative text begins with what the picture shows (WCAG 2.2, 1.1.1; W3C
 * WAI Images Tutorial, Tips and Tricks).
 */
export const altOpening: Rule = {
  name: 'alt-opening',
  level: 'advice',
  *find({ course, lang }: Subject) {
    const { pictureOpening } = wordsOf(lang);
    for (const { blocks } of course.sections.flatMap((section) => section.lessons)) {
      for (const { block, placeOf } of blocks) {
        if (block.kind !== 'figure') continue;
        const opening = pictureOpening.exec(block.alt)?.[0];
        if (opening === undefined) continue;
        yield {
          place: placeOf(['alt']),
          message: `this alternative text begins with "${opening}", which is said already; begin with what the picture shows`,
        };
      }
    }
  },
};
