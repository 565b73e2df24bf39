import { FORMATS, piecesOfAdvice, printFindings } from './content/print-findings.ts';
import { readCourse } from './content/read-course.ts';
import { oneOf, readOptions, runCommand } from './options.ts';

/** `npm run check`: reads all content, prints every error and all advice, exits with 1 when there is any error. */
await runCommand(async () => {
  const options = readOptions({
    modules: { type: 'string', default: 'modules' },
    fix: { type: 'boolean', default: false },
    // Advice counts as an error.
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', options.format, FORMATS);
  const read = await printFindings(() => readCourse(options.modules, options.fix), format, options.strict);
  // What is meant for programs holds findings alone.
  if (read === null || format !== 'text') return;
  const { languages, appended, advice } = read;
  for (const line of appended) console.log(`ledger.txt: added "${line}"`);
  for (const { lang, outline } of languages) {
    const lessons = outline.sections.flatMap((section) => section.lessons).length;
    const questions = outline.sections.flatMap((section) => section.assessment?.pool ?? []).length;
    console.log(
      `${options.modules}/${lang}: ${outline.sections.length} sections, ${lessons} lessons, ${questions} questions, no problems${advice.length > 0 ? `, ${piecesOfAdvice(advice.length)}` : ''}`,
    );
  }
});
