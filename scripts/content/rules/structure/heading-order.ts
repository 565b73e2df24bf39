import { placeOfWords } from '../find-words.ts';
import { blockPassages } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * Who listens to a page goes from heading to heading, and a level that is left out sounds like something missed (WCAG
 * 2.2, 1.3.1 and 2.4.6; technique G141). The page's title is the first level, so that a lesson begins with `##`.
 */
export const headingOrder: Rule = {
  name: 'heading-order',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { blocks, text: source } of course.sections.flatMap((section) => section.lessons)) {
      let level = 1;
      for (const { tag, text, place } of blocks.flatMap(blockPassages)) {
        if (!/^h\d$/.test(tag)) continue;
        const next = Number(tag.slice(1));
        if (next > level + 1)
          yield {
            place: placeOfWords(source, place, text),
            message: say`the heading "${text}" is of level ${next} and follows one of level ${level}; write it with ${'#'.repeat(level + 1)}`,
          };
        level = next;
      }
    }
  },
};
