import { readFileSync } from 'node:fs';
import type { Problems } from './content-error.ts';
import type { Draft } from './course-draft.ts';
import type { CourseSettings } from '../../src/model/course.ts';
import { readDrawing } from './drawing.ts';
import { faultOfKind } from './file-kind.ts';
import { didYouMean } from './schema-keys.ts';
import { say } from '../messages/say.ts';

/** A picture is a logo when it lies beside `course.yaml`. */
export type Logos = ReadonlyMap<string, string>;

/** Checks that the logo is there, and that it is a picture and nothing else. @param logos file name → absolute path */
export function checkLogo(
  { value, path, place }: Draft<CourseSettings>,
  logos: Logos,
  problems: Problems,
): void {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const logo = value?.logo;
  for (const name of logos.keys()) {
    if (value && name !== logo?.src)
      problems.add(
        { path: `${folder}${name}`, line: 1, column: 1 },
        say`this picture is shown nowhere: a picture beside course.yaml is the course's "logo", those of lessons lie in the media folder of their section`,
      );
  }
  if (!logo) return;
  const file = logos.get(logo.src);
  if (file === undefined) {
    problems.add(
      place(['logo', 'src']),
      say`the logo "${logo.src}" is not beside course.yaml${didYouMean(logo.src, [...logos.keys()], say`; put it there, or mend its name here`)}`,
    );
    return;
  }
  if (!logo.src.endsWith('.svg')) {
    const fault = faultOfKind(file, logo.src);
    if (fault !== null) problems.add({ path: `${folder}${logo.src}`, line: 1, column: 1 }, fault);
    return;
  }
  const { faults } = readDrawing(readFileSync(file, 'utf8'), {});
  for (const { line, message } of faults)
    problems.add({ path: `${folder}${logo.src}`, line, column: 1 }, message);
}
