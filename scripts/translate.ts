import { join } from 'node:path';
import { readCourse } from './content/read-course.ts';
import { recordTranslated } from './content/translation/record-translated.ts';
import { readWords, runCommand, UsageError } from './options.ts';

/**
 * `npm run translate -- done LANG [PATH]`: writes down that a translation is up to date with its originals as they are
 * now, all of it or what lies at a path inside its folder.
 */
await runCommand(async () => {
  const { values, positionals } = readWords({ modules: { type: 'string', default: 'modules' } });
  const [action, lang, path = '', ...more] = positionals;
  if (action !== 'done' || lang === undefined || more.length > 0)
    throw new UsageError(
      'expected "npm run translate -- done LANG [PATH]", such as "done en" or "done en 20-mandato/quiz.yaml"',
    );
  const course = await readCourse(values.modules);
  if (lang === course.base)
    throw new UsageError(`"${lang}" is the base language, which everything is translated from; name another`);
  const folder = join(values.modules, lang);
  const { recorded, left } = await recordTranslated(course, folder, lang, path);
  console.log(`${folder}: ${recorded} texts are written down as up to date`);
  if (left > 0) console.log(`${left} texts are not translated as a whole; npm run check says where`);
});
