import { setTimeout as delay } from 'node:timers/promises';
import type { Chapter } from '../chapter.ts';
import { isOnDisk, unpack } from './from-disk.ts';

/** How long a page without scripts may take to be there, in milliseconds. */
const PATIENCE = 20_000;
/** How long a script would have had to do something, in milliseconds. */
const PAUSE = 2_000;

/**
 * A browser that runs no scripts: the cover stands, says what is missing, opens the first lesson, and leads to all
 * lessons as plain pages.
 */
export const noScripts: Chapter = {
  habits: { runsNoScripts: true },
  async play(stage) {
    const { browser, findings, files } = stage;
    const address = await unpack(stage);
    const { screen, close } = await browser.open(address, isOnDisk);
    await delay(PAUSE);
    const cover = await screen.run(() => ({
      title: document.querySelector('h1')?.textContent?.trim() ?? '',
      isAlone: document.querySelector('course-app') === null,
      notices: [...document.querySelectorAll('noscript .notice')].filter((one) => one.clientHeight > 0)
        .length,
    }));
    findings.expect(cover.isAlone, 'scripts ran, so that nothing is shown of a browser without them');
    findings.expect(cover.title !== '', 'the cover shows no title');
    findings.expect(cover.notices > 0, 'the cover does not say that scripts are needed');
    await screen.click(await screen.find(PATIENCE, () => document.querySelector('.cover-action a')));
    const lesson = await screen.run(() => ({
      isOpen: (document.querySelector('.first-lesson h1')?.clientHeight ?? 0) > 0,
      isAlone: document.querySelector('.cover')?.clientHeight === 0,
    }));
    findings.expect(lesson.isOpen && lesson.isAlone, 'the cover does not lead to the first lesson');
    const plain = [...files.keys()].filter((path) => /^read\..*\.html$/.test(path));
    if (plain.length > 0) {
      const link = await screen.find(PATIENCE, () => document.querySelector('noscript a'));
      await screen.click(link);
      await screen.find(PATIENCE, () => document.querySelector('article ~ #glossary dd'));
      findings.measure(
        'lessons to read',
        await screen.run(() => document.querySelectorAll('main > article').length),
      );
    }
    findings.measure('plain pages', plain.length);
    await close();
  },
};
