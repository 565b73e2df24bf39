import { isDeepStrictEqual } from 'node:util';
import { allLessons } from '../unit/core/play.ts';
import { Page } from './page.ts';
import type { World } from './world.ts';

/** Opens the course in a mode in which nothing counts, does this and that there, and leaves. */
export async function lookOnly(world: World, mode: 'review' | 'browse', what: number): Promise<string> {
  const { setting, course, device } = world;
  if (setting.place.standard === 'web' || world.pages.length > 0) return '';
  const held = Object.fromEntries(world.lms.stored);
  const lms = setting.place.make({ mode, held });
  const before = device.content;
  const page = await Page.open(0, {
    lms,
    network: null,
    device,
    course,
    plants: world.plants,
    watcher: { noteSave: () => undefined, complain: (sentence) => world.complain(sentence) },
  });
  for (const action of allLessons(course)) page.session.dispatch(action);
  for (const { id } of course.sections)
    page.session.dispatch({ type: 'attempt-started', section: id, seed: what });
  await page.clock.paint();
  await page.session.flush();
  page.session.close();
  if (!isDeepStrictEqual(Object.fromEntries(lms.stored), held))
    world.complain(`${mode} changed the LMS's record`);
  if (device.content !== before) world.complain(`${mode} changed the browser's copy`);
  return `in ${mode} mode`;
}
