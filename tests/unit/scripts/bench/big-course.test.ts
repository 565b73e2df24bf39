import { describe, expect, it } from 'vitest';
import { bigCourseFiles, writeBigCourse } from '../../../../scripts/bench/big-course.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';

const SMALL = { lessons: 30, questions: 125, languages: ['es', 'fr'], seed: 7 };

describe('a made-up course', () => {
  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number) => [...bigCourseFiles({ ...SMALL, seed })];
    expect(texts(7)).toEqual(texts(7));
    expect(texts(8)).not.toEqual(texts(7));
  });

  it('holds as many lessons and questions as asked for, in sections of a usual size', async () => {
    await withFolder({}, async (folder) => {
      await writeBigCourse(folder, SMALL);
      const [course] = (await readCourse(folder)).languages;
      const sections = course!.outline.sections;
      expect(sections.map(({ lessons }) => lessons.length)).toEqual([15, 15]);
      expect(sections.map(({ assessment }) => assessment!.pool.length)).toEqual([63, 62]);
    });
  });

  it('is translated as a whole, and written down as up to date', async () => {
    await withFolder({}, async (folder) => {
      await writeBigCourse(folder, SMALL);
      const { translations, languages } = await readCourse(folder);
      expect(languages.map(({ lang }) => lang)).toEqual(['es', 'fr']);
      const states = translations.flatMap(({ units }) => units.map(({ state }) => state));
      expect(new Set(states)).toEqual(new Set(['current']));
      expect(states.length).toBeGreaterThan(SMALL.lessons + SMALL.questions);
    });
  });

  it('has questions of every kind that is marked, and blocks that learners use', async () => {
    await withFolder({}, async (folder) => {
      await writeBigCourse(folder, SMALL);
      const [course] = (await readCourse(folder)).languages;
      const kinds = new Set([...course!.banks.values()].flat().map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(
        'categorising fill-in matching multiple numeric ordering single true-false'.split(' '),
      );
      expect(course!.outline.sections.flatMap(({ lessons }) => lessons)).toSatisfy(
        (lessons: readonly { readonly activities: readonly unknown[] }[]) =>
          lessons.every(({ activities }) => activities.length === 1),
      );
    });
  });
});
