import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { courseCommand } from './course-command.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * What to say when something of one course was handed to another: almost always `--modules` was forgotten.
 * @param theirs the id of the course that it is of, which somebody else may have written
 * @param ours the id of the course in the folder that was read
 * @param words the command as it was called, without `--modules`
 */
export async function otherCourse(
  theirs: string,
  ours: string,
  modules: string,
  words: string,
): Promise<Sentence> {
  const place = /^[a-z][a-z0-9-]*$/.test(theirs) ? join('courses', theirs).replaceAll('\\', '/') : '';
  const isThere =
    place !== '' &&
    (await access(join(place, 'ledger.txt')).then(
      () => true,
      () => false,
    ));
  return say`this is of the course ${JSON.stringify(theirs)}, and ${modules} holds "${ours}"; name the folder of that course, as in ${courseCommand(isThere ? place : 'FOLDER', words)}`;
}
