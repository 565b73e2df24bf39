import { noticed } from './finding.ts';
import { paired } from './pairs.ts';
import { quoted } from './quoted.ts';
import type { Comparer } from './update.ts';
import { say } from '../messages/say.ts';

/** What an update does where each section is an item of its own in the LMS; nothing for other packages. */
export const compareItems: Comparer = ({ content, now, isInSections, sources }) => {
  if (isInSections !== true) return [];
  const sections = paired(content.outline.sections, now.outline.sections, (section) => section);
  return [
    ...sections.gone.map(({ title }) =>
      noticed(
        null,
        say`With section ${quoted(title)} its item goes: Moodle deletes its tracks, other LMSs may`,
      ),
    ),
    ...sections.kept.flatMap(([old, section]) => {
      const pools = [old, section].map(({ assessment }) => assessment?.pool ?? []);
      const [before = [], after = []] = pools;
      const { gone, kept } = paired(before, after, (question) => question);
      const first = Math.min(...gone.map(({ number }) => number));
      return kept.some(([{ number }]) => number > first)
        ? [
            noticed(
              sources.quiz(section.id),
              say`In the LMS's list of answers of ${quoted(section.title)} questions move up into the rows of those that left: answers given before stay in the old rows as well`,
            ),
          ]
        : [];
    }),
  ];
};
