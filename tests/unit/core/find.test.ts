import { describe, expect, it } from 'vitest';
import {
  findLesson,
  findSection,
  lessonPlaces,
  neighbours,
  pages,
  sectionNumber,
} from '../../../src/core/find.ts';
import { aCourse } from '../../fixtures/course.ts';

const course = aCourse({ sections: 2, lessons: 2 });

describe('pages', () => {
  it('lists the lessons of a section, then its assessment', () => {
    expect(pages(course).map(({ view, id }) => `${view} ${id}`)).toEqual([
      'lesson lesson-1-1',
      'lesson lesson-1-2',
      'assessment section-1',
      'lesson lesson-2-1',
      'lesson lesson-2-2',
      'assessment section-2',
    ]);
  });

  it('lists lessons only where there are no assessments', () => {
    expect(pages(aCourse({ pool: 0 })).map(({ view }) => view)).toEqual(['lesson', 'lesson']);
  });
});

describe('neighbours', () => {
  it('leads from the last lesson of a section over its assessment into the next section', () => {
    expect(neighbours(course, { view: 'assessment', id: 'section-1' })).toEqual({
      previous: { view: 'lesson', id: 'lesson-1-2' },
      next: { view: 'lesson', id: 'lesson-2-1' },
    });
  });

  it('has nothing before the first page and nothing after the last', () => {
    expect(neighbours(course, { view: 'lesson', id: 'lesson-1-1' })).toEqual({
      previous: undefined,
      next: { view: 'lesson', id: 'lesson-1-2' },
    });
    expect(neighbours(course, { view: 'assessment', id: 'section-2' }).next).toBeUndefined();
  });

  it('tells a lesson from an assessment, whatever their ids', () => {
    expect(neighbours(course, { view: 'assessment', id: 'lesson-1-2' }).next).toBeUndefined();
    expect(neighbours(course, { view: 'lesson', id: 'section-1' }).previous).toBeUndefined();
  });

  it('has none around a page that does not exist', () => {
    expect(neighbours(course, { view: 'lesson', id: 'nowhere' })).toEqual({
      previous: undefined,
      next: undefined,
    });
  });
});

describe('findLesson', () => {
  it('finds a lesson with its section and its number for people', () => {
    expect(findLesson(course, 'lesson-2-1')).toMatchObject({ label: '2.1', section: { id: 'section-2' } });
  });

  it('finds nothing under an unknown id', () => {
    expect(findLesson(course, 'constructor')).toBeUndefined();
    expect(findSection(course, 'constructor')).toBeUndefined();
  });

  it('gives every lesson a number of its own', () => {
    const labels = lessonPlaces(course).map(({ label }) => label);
    expect(labels).toEqual(['1.1', '1.2', '2.1', '2.2']);
  });
});

describe('the number of a section', () => {
  it('is where it stands in the course', () => {
    expect(course.sections.map((section) => sectionNumber(course, section))).toEqual([1, 2]);
  });

  it('is where it stands in the whole course when the LMS plays it by itself', () => {
    const item = {
      ...course,
      within: { title: 'Todo', place: 7, elsewhere: {} },
      sections: course.sections.slice(0, 1),
    };
    expect(sectionNumber(item, item.sections[0]!)).toBe(7);
    expect(lessonPlaces(item).map(({ label }) => label)).toEqual(['7.1', '7.2']);
  });
});
