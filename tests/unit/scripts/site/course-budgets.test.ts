import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { keepBudgets, kilobytes } from '../../../../scripts/site/budget.ts';
import {
  keeps,
  longestProgress,
  measuredPage,
  measuredResume,
  measuredZip,
  sizeOf,
} from '../../../../scripts/site/course-budgets.ts';
import { STANDARDS } from '../../../../src/model/standard.ts';
import type { Standard } from '../../../../src/model/standard.ts';
import type { SectionOutline } from '../../../../src/model/outline.ts';

const USUAL = { lessons: 16, questions: 60 };

describe('the budgets of a large course', () => {
  let course: CompiledLanguage;

  beforeAll(async () => {
    course = (await readCourse('modules')).languages[0]!;
  });

  /** The course so many times over. */
  const times = (count: number): CompiledLanguage => {
    const copies = Array.from({ length: count }, (_, nth) =>
      course.outline.sections.map((section): SectionOutline => {
        const number = (one: number) => one + nth * 100;
        const assessment = section.assessment!;
        return {
          ...section,
          id: `${section.id}-${nth}`,
          number: number(section.number),
          lessons: section.lessons.map((one) => ({
            ...one,
            id: `${one.id}-${nth}`,
            number: number(one.number),
          })),
          assessment: {
            ...assessment,
            pool: assessment.pool.map((one) => ({ ...one, number: number(one.number) })),
          },
        };
      }),
    ).flat();
    const banks = copies.map(
      ({ id }) => [id, course.banks.get(id.slice(0, id.lastIndexOf('-'))) ?? []] as const,
    );
    return { ...course, outline: { ...course.outline, sections: copies }, banks: new Map(banks) };
  };

  const resume = (of: CompiledLanguage, standards: readonly Standard[]) =>
    measuredResume(longestProgress(of), standards, sizeOf(of.outline));

  it('are those of all courses up to the size of our own', () => {
    expect(sizeOf(course.outline)).toEqual(USUAL);
    for (const size of [{ lessons: 2, questions: 3 }, USUAL]) {
      expect(kilobytes(measuredPage('index.html', 'scorm12', 1, size).budget!)).toBe('45.0 KB');
      expect(kilobytes(measuredZip('c.zip', 1, 0, 4, 'scorm12', size).budget!)).toBe('350.0 KB');
    }
  });

  it('grow with lessons and questions beyond that, the zip in each language', () => {
    const more = { lessons: 116, questions: 560 };
    expect(
      measuredPage('index.html', 'web', 1, more).budget! -
        measuredPage('index.html', 'web', 1, USUAL).budget!,
    ).toBe(12_500);
    const added = (languages: number) =>
      measuredZip('c.zip', 1, 0, languages, 'scorm12', more).budget! -
      measuredZip('c.zip', 1, 0, languages, 'scorm12', USUAL).budget!;
    expect(kilobytes(added(1))).toBe('700.0 KB');
    expect(kilobytes(added(4))).toBe('2800.0 KB');
  });

  it('do not count videos and sounds as texts', () => {
    const [none, some] = [0, 5000].map((recordings) =>
      measuredZip('c.zip', 1, recordings, 1, 'scorm12', USUAL),
    );
    expect(some!.budget! - none!.budget!).toBe(5000);
  });

  it('name the way out when SCORM 1.2 cannot keep the progress: a standard that keeps more, or a smaller course', () => {
    const large = resume(times(12), ['scorm12', 'scorm2004', 'web']);
    expect(() => keepBudgets([large])).toThrow(
      /^resume data at their longest is \d+\.\d KB, over its budget of 4\.0 KB: .*this course has 192 lessons and 720 questions.*"npm run build -- --standard scorm2004 --standard web".*"draw" in quiz\.yaml/,
    );
  });

  it('let the same course be built for SCORM 2004, and any for the web', () => {
    expect(() => keepBudgets([resume(times(12), ['scorm2004', 'web'])])).not.toThrow();
    const huge = times(250);
    expect(() => keepBudgets([resume(huge, ['scorm2004-3'])])).toThrow(
      /over its budget of 62\.5 KB: .*"npm run build -- --standard web"/,
    );
    expect(() => keepBudgets([resume(huge, ['web'])])).not.toThrow();
  });

  it('tell beforehand which standards keep the progress', () => {
    const [ours, large, huge] = [1, 12, 250].map((count) => longestProgress(times(count)));
    const keeping = (longest = 0) => STANDARDS.filter((standard) => keeps(standard, longest));
    expect(keeping(ours)).toEqual(STANDARDS);
    expect(keeping(large)).toEqual(['scorm2004', 'scorm2004-3', 'web']);
    expect(keeping(huge)).toEqual(['web']);
  });

  it('are counted for the strictest of the standards that are built', () => {
    expect(resume(course, ['web', 'scorm2004', 'scorm12']).budget).toBe(4096);
    expect(resume(course, ['web', 'scorm2004']).budget).toBe(64_000);
    expect(resume(course, ['web']).budget).toBeNull();
  });
});
