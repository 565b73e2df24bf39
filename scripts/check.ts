import { readCourse } from './content/read-course.ts';
import { readOptions, runCommand } from './options.ts';
import { reportSince } from './since/since.ts';

/**
 * `npm run check`: reads all content, prints every problem, exits with 1 when there is any.
 * With `--since` it also says what learners in progress meet at an update, and exits with 1 when it breaks progress.
 */
await runCommand(async () => {
  const options = readOptions({
    modules: { type: 'string', default: 'modules' },
    fix: { type: 'boolean', default: false },
    since: { type: 'string' },
  });
  const course = await readCourse(options.modules, options.fix);
  for (const line of course.appended) console.log(`ledger.txt: added "${line}"`);
  for (const { lang, outline } of course.languages) {
    const lessons = outline.sections.flatMap((section) => section.lessons).length;
    const questions = outline.sections.flatMap((section) => section.assessment?.pool ?? []).length;
    console.log(
      `${options.modules}/${lang}: ${outline.sections.length} sections, ${lessons} lessons, ${questions} questions, no problems`,
    );
  }
  if (options.since === undefined) return;
  const { lines, breaks } = await reportSince(options.since, course, options.modules);
  for (const line of lines) console.log(line);
  if (breaks) process.exitCode = 1;
});
