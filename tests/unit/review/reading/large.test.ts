import { expect, it } from 'vitest';
import { readFiles } from '../../../../src/review/reading/read-files.ts';
import { analyse } from '../../../../src/review/statistics/analyse.ts';
import { ourCourse } from '../known-course.ts';
import { largeReport } from './large-report.ts';
import { tabbed } from './read.ts';

/** Fewer than a large site has, so that it takes a second; `REVIEW_ROWS=10000` makes it whole. */
const LEARNERS = Number(process.env['REVIEW_ROWS'] ?? 2_000);

it(`reads ${LEARNERS} learners with sixty questions right`, async () => {
  const known = await ourCourse();
  const { rows, right, begun } = largeReport(known, LEARNERS);
  const shares: number[] = [];
  const { courses, notices } = await readFiles(
    [{ name: 'a', bytes: new TextEncoder().encode(tabbed(rows)) }],
    known,
    (share) => shares.push(share),
  );
  expect(notices.map(({ kind }) => kind)).toEqual(['understood']);
  const { items, group } = analyse(courses[0]!, known, 'last');
  expect(group).toMatchObject({ learners: LEARNERS, standings: { waiting: LEARNERS - begun } });
  expect(items).toHaveLength(60);
  for (const { shape, answered, difficulty } of items) {
    expect(answered).toBe(begun);
    expect(difficulty!.value).toBeCloseTo(right.get(shape.key)! / begun, 10);
  }
  // Progress goes one way.
  expect(shares.length).toBeGreaterThan(1);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
});
