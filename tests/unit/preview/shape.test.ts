import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { isSameShape } from '../../../src/preview/shape.ts';
import { aCourse } from '../../fixtures/course.ts';

const course = aCourse({ lessons: 2, pool: 3 });

function withSection(change: Partial<CourseOutline['sections'][number]>): CourseOutline {
  const [first, ...rest] = course.sections;
  return { ...course, sections: [{ ...first!, ...change }, ...rest] };
}

describe('the shape of a course', () => {
  it('is the same whatever its texts are', () => {
    const [section] = course.sections;
    const lessons = section!.lessons.map((lesson) => ({ ...lesson, title: 'Otro', minutes: 9 }));
    const assessment = { ...section!.assessment!, title: 'Otra', intro: 'Otra' };
    expect(
      isSameShape(course, { ...withSection({ title: 'Otra', lessons, assessment }), title: 'Otro' }),
    ).toBe(true);
  });

  it.each<[string, CourseOutline]>([
    ['a lesson fewer', withSection({ lessons: course.sections[0]!.lessons.slice(1) })],
    [
      'another pass mark of an assessment',
      withSection({ assessment: { ...course.sections[0]!.assessment!, passing: 1 } }),
    ],
    ['a question fewer', withSection({ assessment: { ...course.sections[0]!.assessment!, pool: [] } })],
    ['another version', { ...course, version: '9.9.9' }],
    ['another language', { ...course, languages: [...course.languages, { lang: 'qu', name: 'Runasimi' }] }],
  ])('is another with %s', (_what, other) => {
    expect(isSameShape(course, other)).toBe(false);
  });
});
