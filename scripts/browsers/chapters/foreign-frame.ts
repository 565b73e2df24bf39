import { serveFiles } from '../../bench/serve-package.ts';
import { CoursePage } from '../../learner/course-page.ts';
import { readLesson } from '../../learner/lesson.ts';
import type { Chapter } from '../chapter.ts';

/** In a frame of a page of another site, where browsers keep storage apart or give none: the course can be taken. */
export const foreignFrame: Chapter = {
  async play({ browser, files, findings }) {
    const around = `<!doctype html><title>…</title><iframe src="index.html" style="width:100%;height:90vh"></iframe>`;
    const served = await serveFiles(files, 'index.html');
    const outside = await serveFiles(
      new Map([
        ['index.html', new TextEncoder().encode(around.replace('"index.html"', `"${served.launch}"`))],
      ]),
      'index.html',
    );
    try {
      // Another name for the same machine is another site.
      const address = outside.launch.replace('127.0.0.1', 'localhost');
      const tab = await browser.open(address, (one) => one.startsWith(served.root));
      const course = new CoursePage(tab.screen);
      await course.begun();
      const [section] = (await course.outline()).sections;
      const [lesson] = section?.lessons ?? [];
      if (!section || !lesson) throw new Error('the course has no lesson');
      await course.press('.cover-action a');
      await readLesson(course, section, lesson);
      findings.measure('saving', await course.saving());
      await tab.close();
    } finally {
      await served.close();
      await outside.close();
    }
  },
};
