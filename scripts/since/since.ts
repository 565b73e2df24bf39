import { join, relative } from 'node:path';
import { otherCourse } from '../content/other-course.ts';
import type { ReadCourse } from '../content/read-course.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { UsageError } from '../options.ts';
import { compare } from './compare.ts';
import { gatherContent } from './content.ts';
import type { Content } from './content.ts';
import { readPackage } from './read-package.ts';
import { reportLines } from './report.ts';
import { comparableInSections } from './sections.ts';
import { sourcesOf } from './sources.ts';
import { versionLine } from './version.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What learners in progress meet at an update. */
export interface SinceReport {
  readonly lines: readonly Sentence[];
  /** Whether progress of learners is lost or goes to something else. */
  readonly breaks: boolean;
}

/**
 * Compares a package that was built earlier with the content as it is now.
 * @param modules the folder that the content was read from
 * @throws UsageError when the package can't be read, or is of another course
 */
export async function reportSince(path: string, course: ReadCourse, modules: string): Promise<SinceReport> {
  const { base } = course;
  const earlier = await readPackage(path, base);
  const parts = new Map(
    course.languages.flatMap((language) => language.parts).map(({ name, data }) => [name, data]),
  );
  const now = await gatherContent(
    base,
    // As a package would hold it: what is undefined is left out.
    async (name) => JSON.parse(JSON.stringify(parts.get(name) ?? null)) as unknown,
  );
  const [theirs, ours] = [earlier.content.outline, now.outline];
  if (theirs.id !== ours.id && !haveInCommon(theirs, ours))
    throw new UsageError(
      say`${path}: ${await otherCourse(theirs.id, ours.id, modules, `check -- --since ${path}`)}`,
    );
  const folder = relative(process.cwd(), join(modules, base)).replaceAll('\\', '/');
  const seen = earlier.isInSections === true ? comparableInSections : (content: Content): Content => content;
  const findings = compare({
    ...earlier,
    content: seen(earlier.content),
    now: seen(now),
    ledger: course.ledger,
    sources: sourcesOf(course.subjects, folder),
  });
  const version =
    findings.length > 0 ? versionLine(earlier.content.outline, now.outline, course.versionPlace) : null;
  return {
    lines: reportLines(path, findings, version),
    breaks: findings.some(({ severity }) => severity === 'breaks'),
  };
}

/** Whether one course may be the other under a new id: they share a lesson. */
function haveInCommon(one: CourseOutline, other: CourseOutline): boolean {
  const ids = lessonPlaces(other).map(({ lesson }) => lesson.id);
  return lessonPlaces(one).some(({ lesson }) => ids.includes(lesson.id));
}
