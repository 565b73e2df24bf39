import type { CourseOutline } from '../../src/model/outline.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * What to do about the version before the content takes the place of a package; null when it is higher than there.
 * LMSs do not ask for it, but people do: packages and what trainers have are named by it.
 * @param place where the course says its version
 */
export function versionLine(old: CourseOutline, now: CourseOutline, place: string): Sentence | null {
  // A package may come from anywhere, and what it says of itself is printed.
  if (!/^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(old.version)) return null;
  const [before, after] = [numbersOf(old.version), numbersOf(now.version)];
  const step = before.map((one, index) => (after[index] ?? 0) - one).find((difference) => difference !== 0);
  if (step !== undefined && step > 0) return null;
  const is =
    step === undefined
      ? say`The version is ${now.version} in both, though they are not the same`
      : say`The version is ${now.version}, and the package is ${old.version} already`;
  const [major = 0, minor = 0] = before;
  return say`${place}  ${is}: before you publish, write a higher one, such as "version: ${major}.${minor + 1}.0".`;
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}
