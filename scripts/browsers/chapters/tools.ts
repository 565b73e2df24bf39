import { lessonPlaces } from '../../../src/core/find.ts';
import type { CoursePage } from '../../learner/course-page.ts';
import type { Chapter, Stage } from '../chapter.ts';
import { sitDown } from '../sitting.ts';

/** What learners use beside the lessons: search, reading settings, terms, keys, paper. */
export const tools: Chapter = {
  async play(stage) {
    const play = stage.lms.newLearner();
    const { course, leave } = await sitDown(stage, play);
    await searchAndFollow(course, stage);
    for (const address of ['#/agenda', '#/glossary', '#/references', '#/credits', '#/keyboard', '#/notes'])
      await course.go(address);
    await openOnPaper(course, stage);
    await readInDark(course);
    await leave();
    const again = await sitDown(stage, play);
    const { theme, size } = await again.course.ask(lookOfPage);
    stage.findings.expect(
      theme === 'dark' && size === 'xl',
      `opened again, the course reads with ${theme || 'no theme'} and ${size || 'usual'} size instead of dark and xl`,
    );
    await again.leave();
  },
};

/** Looks for the longest word of a lesson's title, and follows what is found first. */
async function searchAndFollow(course: CoursePage, { findings }: Stage): Promise<void> {
  const lesson = lessonPlaces(await course.outline()).at(-1)?.lesson;
  const [word = ''] = (lesson?.title ?? '').split(/\P{L}+/u).sort((a, b) => b.length - a.length);
  await course.press('a[href="#/search"]');
  await course.write(await course.see('#search-words'), word);
  await course.see('.search-results a');
  findings.measure('found', (await course.textsOf('.search-results li')).length);
  await course.press('.search-results a');
  await course.see('course-lesson h1, .glossary h1, .references h1');
}

/** Everything is on the page, and what opens is open. */
async function openOnPaper(course: CoursePage, { findings }: Stage): Promise<void> {
  const expected = lessonPlaces(await course.outline()).length;
  await course.go('#/print');
  await course.until(async () => (await course.textsOf('.printout-lesson')).length === expected, 10_000);
  const printed = (await course.textsOf('.printout-lesson')).length;
  findings.expect(printed === expected, `the page for paper holds ${printed} lessons instead of ${expected}`);
  const isOpen = (): boolean => document.querySelector('.printout details:not([open])') === null;
  const opened = await course.until(() => course.ask(isOpen), 10_000);
  findings.expect(opened !== null, 'on the page for paper something is closed');
}

/** The third theme is the dark one, the third size very large. */
async function readInDark(course: CoursePage): Promise<void> {
  await course.press('a[href="#/reading"]');
  const page = await course.see('.reading');
  for (const name of ['theme', 'size'])
    await course.click(await course.seeNth(`label:has(input[name="${name}"])`, 2, page));
}

function lookOfPage(): { readonly theme: string; readonly size: string } {
  const { theme = '', size = '' } = document.documentElement.dataset;
  return { theme, size };
}
