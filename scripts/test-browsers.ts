import { join } from 'node:path';
import { CHAPTER_NAMES } from './browsers/chapters.ts';
import { BROWSER_NAMES } from './browsers/learner-browser.ts';
import { startLms } from './browsers/lms.ts';
import { playChapter } from './browsers/play-chapter.ts';
import { requireBrowsers } from './browsers/start-browser.ts';
import { verdictLine, verdictTable } from './learner/verdict.ts';
import type { Verdict } from './learner/verdict.ts';
import { oneOf, readOptions, runCommand } from './options.ts';
import { openFolder, openPackage } from './preview/course-package.ts';
import type { CourseFiles, CoursePackage } from './preview/course-package.ts';
import { PLAYED_STANDARDS } from '../src/preview/protocol.ts';
import type { PlayedStandard } from '../src/preview/protocol.ts';
import { buildCourse } from './site/build-course.ts';
import { withTempFolder } from './testing/temp-folder.ts';

/** `npm run test:browsers`: plays a whole package in several browsers; exits with 1 unless all of it was kept. */
await runCommand(async () => {
  const options = readOptions({
    browser: { type: 'string', multiple: true, default: [...BROWSER_NAMES] },
    chapter: { type: 'string', multiple: true, default: [...CHAPTER_NAMES] },
    standard: { type: 'string', default: 'scorm12' },
    package: { type: 'string' },
    modules: { type: 'string', default: 'modules' },
    headed: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const browsers = options.browser.map((name) => oneOf('browser', name, BROWSER_NAMES));
  const chapters = options.chapter.map((name) => oneOf('chapter', name, CHAPTER_NAMES));
  const standard = oneOf('standard', options.standard, PLAYED_STANDARDS);
  requireBrowsers(browsers);
  const tell = options.json ? console.error : console.log;
  await withTempFolder('test-browsers', async (folder) => {
    const { course, web } =
      options.package === undefined
        ? await build(options.modules, join(folder, 'dist'), standard, tell)
        : await take(options.package);
    const lms = await startLms(course, folder);
    const verdicts: Verdict[] = [];
    try {
      for (const browser of browsers)
        for (const chapter of chapters) {
          const verdict = await playChapter(chapter, browser, {
            lms,
            files: web.files,
            headed: options.headed,
          });
          tell(`${verdict.browser}: ${verdictLine(verdict)}`);
          verdicts.push(verdict);
        }
    } finally {
      await lms.stop();
    }
    console.log(options.json ? JSON.stringify(verdicts, null, 2) : `\n${verdictTable(verdicts)}`);
    if (verdicts.some(({ outcome }) => outcome !== 'kept')) process.exitCode = 1;
  });
});

/** What is played: the package in the LMS, and the same course where there is none. */
interface Played {
  readonly course: CoursePackage;
  readonly web: CourseFiles;
}

async function build(
  modules: string,
  out: string,
  standard: PlayedStandard,
  progress: (message: string) => void,
): Promise<Played> {
  const { packages } = await buildCourse({
    modules,
    out,
    standards: [standard, 'web'],
    forTrainers: false,
    progress,
  });
  const [played, web] = packages;
  if (!played || !web) throw new Error('the build left a package out');
  return { course: await openPackage(played.path), web: await openFolder(web.path) };
}

/** A package that was built before opens without an LMS too. */
async function take(path: string): Promise<Played> {
  const course = await openPackage(path);
  return { course, web: course };
}
