import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguages } from '../../../../scripts/site/choose-languages.ts';
import { firstViews } from '../../../../scripts/site/first-views.ts';
import { courseOpening, sectionOpenings } from '../../../../scripts/site/openings.ts';
import type { Opening } from '../../../../scripts/site/openings.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { setStrings } from '../../../../src/components/strings.ts';
import { lessonPlaces } from '../../../../src/core/find.ts';

describe.each(['modules', 'tests/fixtures/courses/water-at-home'])(
  'what can be read of %s before any script runs',
  { timeout: 60_000 },
  (modules) => {
    const openings: Opening[] = [];

    beforeAll(async () => {
      const chosen = chooseLanguages((await readCourse(modules)).languages, undefined);
      openings.push(courseOpening(chosen), ...sectionOpenings(chosen));
    }, 60_000);

    const viewsOf = ({ outline, strings, texts }: Opening): string => {
      setStrings(strings, outline.lang);
      return firstViews(outline, texts);
    };

    it('is the cover and the first lesson, to whose place the button leads', () => {
      for (const opening of openings) {
        const views = viewsOf(opening);
        const { lesson } = lessonPlaces(opening.outline)[0]!;
        expect(views).toContain(`href="#/lesson/${lesson.id}"`);
        const parts = [`id="/lesson/${lesson.id}"`, 'class="cover"', 'class="first-lesson"'];
        const places = parts.map((part) => views.indexOf(part));
        expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
        const [, read = ''] = views.split('class="first-lesson"');
        expect(read).toContain(`${lesson.title}</h1>`);
        expect(read.match(/data-block="/g)).toHaveLength(opening.texts[lesson.id]!.length);
      }
    });

    it('holds nothing that comes to life or is fetched', () => {
      for (const opening of openings)
        expect(viewsOf(opening)).not.toMatch(/<[a-z]+-|preload="(?!none)|<script|<!--/);
    });

    it('is the cover alone where the texts of a lesson are not at hand', () => {
      for (const opening of openings)
        expect(viewsOf({ ...opening, texts: {} })).not.toMatch(/first-lesson|lesson-opened/);
    });
  },
);
