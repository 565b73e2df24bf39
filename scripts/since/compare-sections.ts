import type { SectionOutline } from '../../src/model/outline.ts';
import { noticed } from './finding.ts';
import { outOfOrder, paired } from './pairs.ts';
import { quoted } from './quoted.ts';
import type { Comparer } from './update.ts';
import { say } from '../messages/say.ts';

/** Sections that came, went, moved or are called otherwise; lessons and assessments in them tell of themselves. */
export const compareSections: Comparer = ({ content, now, sources }) => {
  const [old, fresh] = [content.outline.sections, now.outline.sections];
  const pairs = paired(old, fresh, (section) => section);
  const places = pairs.kept.map(([, section]) => fresh.indexOf(section));
  const moved = outOfOrder(places);
  const where = ({ id }: SectionOutline) => sources.of('section', id);
  return [
    ...pairs.fresh.map((section) =>
      noticed(where(section), say`Section ${fresh.indexOf(section) + 1} ${quoted(section.title)} is new`),
    ),
    ...pairs.gone.map((section) =>
      noticed(null, say`Section ${old.indexOf(section) + 1} ${quoted(section.title)} is gone`),
    ),
    ...pairs.kept
      .filter((_pair, index) => moved.has(index))
      .map(([before, section]) =>
        noticed(
          where(section),
          say`Section ${quoted(section.title)} was number ${old.indexOf(before) + 1} and is number ${fresh.indexOf(section) + 1} now: it keeps what learners did in it`,
        ),
      ),
    ...pairs.kept
      .filter(([before, section]) => before.title !== section.title)
      .map(([before, section]) =>
        noticed(where(section), say`Section ${quoted(before.title)} is called ${quoted(section.title)} now`),
      ),
  ];
};
