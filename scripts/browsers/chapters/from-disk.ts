import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import { readLesson } from '../../learner/lesson.ts';
import { losses } from '../../learner/record.ts';
import type { Chapter, Stage } from '../chapter.ts';
import { sitDown, speak } from '../sitting.ts';
import { watchedPage } from '../watched-page.ts';

/** Opened by double-click, without any server or network; left and opened again. */
export const fromDisk: Chapter = {
  async play(stage) {
    const { findings } = stage;
    const address = await unpack(stage);
    const { course, leave } = await sitDown(stage, address, isOnDisk);
    const { sections, languages, lang } = await course.outline();
    const [section] = sections;
    const [lesson] = section?.lessons ?? [];
    if (!section || !lesson) throw new Error('the course has no lesson');
    await course.press('.cover-action a');
    await readLesson(course, section, lesson);
    await openAssessment(course, section.id);
    findings.measure('answers', await answerQuestions(course, section.id, 2));
    for (const other of languages.filter((one) => one.lang !== lang)) await speak(course, other.lang);
    await speak(course, lang);
    await course.until(async () => (await course.saving()) === 'saved', 10_000);
    const before = await course.state();
    await leave();
    const again = await sitDown(stage, address, isOnDisk);
    findings.add(losses(before, await again.course.state()));
    await again.leave();
  },
};

/** Whether an address is that of a page on the disk. */
export function isOnDisk(address: string): boolean {
  return address.startsWith('file:');
}

/** Writes the course to the disk. @returns the address of its page */
export async function unpack({ files, folder }: Stage): Promise<string> {
  const home = join(folder, 'curso con espacios');
  for (const [path, bytes] of await watchedPage(files)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), bytes);
  }
  return pathToFileURL(join(home, 'index.html')).href;
}
