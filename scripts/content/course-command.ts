/**
 * A command as its author must type it for the course that is read: with `--modules` when that is not the project's own.
 * @param folder the course's folder as problems name it
 * @param words the command and what follows it, such as `check -- --fix`
 */
export function courseCommand(folder: string, words: string): string {
  const where =
    folder === 'modules' || folder === ''
      ? ''
      : ` --modules ${folder.includes(' ') ? `'${folder}'` : folder}`;
  // What npm is to hand on stands behind a bare "--".
  const handOn = where === '' || / -- /.test(words) ? '' : ' --';
  return `"npm run ${words}${handOn}${where}"`;
}
