import type { CourseOutline, PoolQuestion } from '../../../src/model/outline.ts';
import { aCourse, withPool } from '../../fixtures/course.ts';

const LATER_KINDS: readonly PoolQuestion['kind'][] = ['multiple', 'numeric', 'ordering', 'fill-in'];

/** The course of the traces: two sections of one lesson each, and banks that hold every kind of question once. */
export const TRACE_COURSE: CourseOutline = withPool(
  aCourse({ sections: 2, lessons: 1, activities: 1, pool: 4, draw: 2 }),
  'section-2',
  (pool) => pool.map((question, index) => ({ ...question, kind: LATER_KINDS[index] ?? question.kind })),
);
