import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { courseIn, questionName, questionsOf } from '../../src/review/known-course.ts';
import { Desk } from '../../src/review/desk.ts';
import { levelOf } from '../../src/review/reading/notice.ts';
import type { ReportFile } from '../../src/review/reading/reading-context.ts';
import { noticeText } from '../../src/review/words/notice-text.ts';
import { formatOf } from '../../src/review/words/format.ts';
import { chooseReviewLanguage, WORDS } from '../../src/review/words/languages.ts';
import { readCourse } from '../content/read-course.ts';
import { UsageError } from '../options.ts';
import { BuildError } from '../site/build-error.ts';
import { reviewPage } from './review-page.ts';
import { reviewParts } from './review-parts.ts';
import { say, spokenLanguage } from '../messages/say.ts';

export interface ReportOptions {
  /** The folder of content: what questions say. */
  readonly modules: string;
  /** The page to write. */
  readonly out: string;
  readonly files: readonly ReportFile[];
  readonly tell: (line: string) => void;
}

/**
 * Writes the trainer's page with the files inside; says what was understood of them, in the user's language.
 * @throws ContentErrors; BuildError when no file could be read; UsageError when the page can't be written there
 */
export async function writeReport({ modules, out, files, tell }: ReportOptions): Promise<void> {
  // Before any work: a folder can't become a file.
  if ((await stat(out).catch(() => null))?.isDirectory())
    throw new UsageError(say`${out} is a folder; give the name of the file to write with --out`);
  const { languages } = await readCourse(modules);
  const parts = await reviewParts(languages);
  const desk = new Desk();
  await desk.do('begin', parts.course);
  const { courses, notices } = await desk.do('read', files);
  const lang = chooseReviewLanguage([spokenLanguage()]);
  const { page, notices: sentences } = WORDS[lang];
  const questions = questionsOf(courseIn(parts.course, lang));
  const nameOf = (id: string): string =>
    courses.some(({ isKnown }) => isKnown) ? questionName(questions, id) : id;
  for (const notice of notices) {
    const level = page.noticeLevels[levelOf(notice.kind)];
    tell(
      say`${notice.file || page.allFiles}: ${level}: ${noticeText(sentences, notice, formatOf(lang), nameOf)}`,
    );
  }
  if (courses.length === 0)
    throw new BuildError(say`none of the files could be read as a report; nothing was written`);
  const inlined = files.map(({ name, bytes }) => ({ name, gzip: gzipSync(bytes).toString('base64') }));
  await replaceFile(out, reviewPage(parts, { files: inlined }));
  tell(out);
}

/** Puts a file in place all at once. @throws UsageError */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new-${process.pid}`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw new UsageError(
      say`${path} can't be written (${(error as NodeJS.ErrnoException).code}); give another file with --out`,
    );
  }
}
