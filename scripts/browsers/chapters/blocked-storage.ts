import { readLesson } from '../../learner/lesson.ts';
import type { Chapter } from '../chapter.ts';
import { sitDown } from '../sitting.ts';
import { isOnDisk, unpack } from './from-disk.ts';

/** A browser that keeps neither cookies nor what pages store: the course can be taken, and says that nothing is kept. */
export const blockedStorage: Chapter = {
  habits: { storesNothing: true },
  async play(stage) {
    const { findings } = stage;
    const { course, leave } = await sitDown(stage, await unpack(stage), isOnDisk);
    const { sections } = await course.outline();
    const [section] = sections;
    const [lesson] = section?.lessons ?? [];
    if (!section || !lesson) throw new Error('the course has no lesson');
    findings.measure('what storage says', await course.ask(whatStorageSays));
    await course.press('.cover-action a');
    await readLesson(course, section, lesson);
    const told = await course.until(() => course.hasNotice(), 10_000);
    findings.measure('saving', await course.saving());
    findings.expect(told !== null, 'nothing tells the learner that nothing is kept');
    await leave();
  },
};

function whatStorageSays(): string {
  try {
    return localStorage === null ? 'null' : 'it is there';
  } catch (error) {
    return error instanceof Error ? error.name : 'no';
  }
}
