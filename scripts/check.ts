import { courseCommand } from './content/course-command.ts';
import { draftLine } from './content/draft-ledger.ts';
import { FORMATS, piecesOfAdvice, printFindings } from './content/print-findings.ts';
import { readCourse } from './content/read-course.ts';
import type { ReadCourse } from './content/read-course.ts';
import { oneOf, readOptions, runCommand } from './options.ts';
import { reportSince } from './since/since.ts';
import { say, sayCount, NOTHING } from './messages/say.ts';

/**
 * `npm run check`: reads all content, prints errors and advice, exits with 1 when there is any error.
 * With `--since` it also says what learners in progress meet at an update, and exits with 1 when it breaks progress.
 */
await runCommand(async () => {
  const options = readOptions({
    modules: { type: 'string', default: 'modules' },
    fix: { type: 'boolean', default: false },
    since: { type: 'string' },
    // Advice counts as an error.
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', options.format, FORMATS);
  // What programs read from stdout holds findings alone.
  const tell = format === 'text' ? console.log : console.error;
  let summary: string | undefined;
  const read = async (): Promise<ReadCourse> => {
    const found = await readCourse(options.modules, { fix: options.fix });
    if (options.since === undefined) return found;
    const { lines, breaks } = await reportSince(options.since, found, options.modules);
    // Before advice, which may be long: whoever asks what learners meet wants to see that first, and its sum last.
    for (const line of lines.slice(0, -1)) tell(line);
    if (lines.length > 1) tell('');
    summary = lines.at(-1);
    if (breaks) process.exitCode = 1;
    return found;
  };
  const course = await printFindings(read, format, options.strict);
  if (course === null) return;
  for (const line of course.appended) tell(say`ledger.txt: added "${line}"`);
  if (course.ledger.isDraft && !options.fix) tell(`ledger.txt: ${draftLine(options.modules)}`);
  const advised = course.advice.length > 0 ? say`, ${piecesOfAdvice(course.advice.length)}` : NOTHING;
  for (const { outline } of course.languages.slice(0, 1)) {
    const lessons = outline.sections.flatMap((section) => section.lessons).length;
    const questions = outline.sections.flatMap((section) => section.assessment?.pool ?? []).length;
    tell(
      say`${options.modules}/${outline.lang}: ${sayCount(outline.sections.length, '{n} section', '{n} sections')}, ${sayCount(lessons, '{n} lesson', '{n} lessons')}, ${sayCount(questions, '{n} question', '{n} questions')}, no problems${advised}`,
    );
  }
  for (const { lang, units } of course.translations) {
    const shown = units.filter(({ state }) => state === 'current' || state === 'unrecorded').length;
    tell(say`${options.modules}/${lang}: ${shown} of ${units.length} units translated (blocks, questions …)`);
    if (shown === units.length) continue;
    const sent = courseCommand(options.modules, `translate -- export ${lang} --only new`);
    tell(
      `  ${say`to go on: write each file as modules/README.md shows, or run ${sent} for translators' tools`}`,
    );
  }
  if (summary !== undefined) tell(summary);
});
