import { describe, expect, it } from 'vitest';
import { addressOf, readRoute } from '../../../src/app/route.ts';
import { pages } from '../../../src/core/find.ts';
import { aCourse } from '../../fixtures/course.ts';

const course = aCourse({ sections: 2 });

describe('readRoute', () => {
  it.each([
    ['', { view: 'cover' }],
    ['#', { view: 'cover' }],
    ['#/', { view: 'cover' }],
    ['#/agenda', { view: 'agenda' }],
    ['#/result', { view: 'result' }],
    ['#/references', { view: 'references' }],
    ['#/credits', { view: 'credits' }],
    ['#/glossary', { view: 'glossary', term: null }],
    ['#/glossary/', { view: 'glossary', term: null }],
    ['#/glossary/cmsi', { view: 'glossary', term: 'cmsi' }],
    ['#/search', { view: 'search' }],
    ['#/certificate', { view: 'certificate' }],
    ['#/print', { view: 'print', section: null }],
    ['#/print/section-2', { view: 'print', section: 'section-2' }],
    ['#/lesson/lesson-1-2', { view: 'lesson', id: 'lesson-1-2', block: null }],
    ['#lesson/lesson-1-2', { view: 'lesson', id: 'lesson-1-2', block: null }],
    ['#/lesson/lesson-1-2/7', { view: 'lesson', id: 'lesson-1-2', block: 7 }],
    ['#/lesson/lesson-1-2/-1', { view: 'lesson', id: 'lesson-1-2', block: null }],
    ['#/assessment/section-2', { view: 'assessment', id: 'section-2' }],
  ])('reads %j', (address, route) => {
    expect(readRoute(course, address)).toEqual(route);
  });

  it.each([
    '#/nowhere',
    '#/print/nowhere',
    '#/lesson',
    '#/lesson/',
    '#/lesson/nowhere',
    '#/lesson/constructor',
    '#/assessment/lesson-1-1',
    '#/assessment/nowhere',
    '#/__proto__',
    '#/toString',
    '#/x//evil.example',
    '#/lesson/<script>alert(1)</script>',
    '#javascript:alert(1)',
    '#/%E0%A4%A',
  ])('finds nothing at %j', (address) => {
    expect(readRoute(course, address)).toEqual({ view: 'not-found' });
  });

  it('takes what was skipped to before the course ran for the cover', () => {
    expect(readRoute(course, '#main')).toEqual({ view: 'cover' });
  });

  it('finds no assessment in a section without one', () => {
    expect(readRoute(aCourse({ pool: 0 }), '#/assessment/section-1')).toEqual({ view: 'not-found' });
  });
});

describe('addressOf', () => {
  it('is read back as the same page, for every page of the course', () => {
    for (const page of pages(course)) expect(readRoute(course, addressOf(page))).toMatchObject(page);
  });

  it('leads to the lesson of a bookmark, wherever in it the learner was', () => {
    expect(addressOf({ view: 'lesson', id: 'lesson-1-2', position: 7 })).toBe('#/lesson/lesson-1-2');
  });
});
