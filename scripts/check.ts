import { readCourse } from './content/read-course.ts';
import { readOptions, runCommand } from './options.ts';

/** `npm run check`: reads all content, prints every problem, exits with 1 when there is any. */
await runCommand(async () => {
  const options = readOptions({
    modules: { type: 'string', default: 'modules' },
    fix: { type: 'boolean', default: false },
  });
  const { languages, appended } = await readCourse(options.modules, options.fix);
  for (const line of appended) console.log(`ledger.txt: added "${line}"`);
  for (const { lang, outline } of languages) {
    const lessons = outline.sections.flatMap((section) => section.lessons).length;
    const questions = outline.sections.flatMap((section) => section.assessment?.pool ?? []).length;
    console.log(
      `${options.modules}/${lang}: ${outline.sections.length} sections, ${lessons} lessons, ${questions} questions, no problems`,
    );
  }
});
