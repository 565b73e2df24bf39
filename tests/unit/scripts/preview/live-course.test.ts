import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { LiveCourse } from '../../../../scripts/preview/live-course.ts';
import { NewsDesk } from '../../../../scripts/preview/news-desk.ts';
import { EMPTY_SHELF } from '../../../../scripts/preview/shelf.ts';
import type { Shelf } from '../../../../scripts/preview/shelf.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  vi.restoreAllMocks();
});

it('a first build that fails leaves nothing to wait for', async () => {
  const played: Shelf[] = [];
  const news = new NewsDesk();
  const options = { modules: 'no-such-folder', out: 'no-such-folder.dist' };
  const course = new LiveCourse(options, { play: (shelf) => played.push(shelf) }, news);
  await course.begin();
  course.stop();
  expect(news.problems).toContain('there is no folder no-such-folder');
  expect(played.at(-1)).toEqual(EMPTY_SHELF);
});
