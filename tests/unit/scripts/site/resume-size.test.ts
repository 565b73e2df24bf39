import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { longestResume } from '../../../../scripts/site/resume-size.ts';

describe('the longest resume data of the course', () => {
  let course: CompiledLanguage;

  beforeAll(async () => {
    course = (await readCourse('modules')).languages[0]!;
  });

  it('fit into what SCORM 1.2 holds, in any script', () => {
    expect(longestResume(course.outline, course.banks)).toBeLessThanOrEqual(4096);
  });

  it('grow with the number of questions that an attempt asks', () => {
    const asking = (draw: number) => ({
      ...course.outline,
      sections: course.outline.sections.map((section) => ({
        ...section,
        assessment: section.assessment && { ...section.assessment, draw },
      })),
    });
    expect(longestResume(asking(6), course.banks)).toBeGreaterThan(longestResume(asking(2), course.banks));
  });
});
