import { measureBarePage } from './bench/bare-page.ts';
import { measureAll } from './bench/measure-all.ts';
import { readReference, withReferenceCourse } from './bench/reference-course.ts';
import { loadNow, reportForPeople, reportForPrograms, troublesOf } from './bench/report.ts';
import { ASKED_FOR, GROUPS } from './bench/rows.ts';
import type { Group } from './bench/rows.ts';
import { readCourse } from './content/read-course.ts';
import { readWords, runCommand, UsageError } from './options.ts';
import { say, sayOneOf } from './messages/say.ts';

/**
 * `npm run bench`: measures the course as learners and authors meet it, beside goals and other tools. It is no test: a
 * goal that is not met is told, and only what could not be measured ends with 1.
 */
await runCommand(async () => {
  const { values, positionals } = readWords({
    modules: { type: 'string', default: 'modules' },
    // A course to measure as well: the one that the other tools were measured with.
    reference: { type: 'string' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const { modules, json } = values;
  const plan = {
    groups: groupsNamed(positionals),
    runs: countOf(values.runs),
    // What programs read from stdout holds figures alone.
    progress: json ? console.error : console.log,
  };
  const given = values.reference === undefined ? null : await readReference(values.reference);
  const { languages } = await readCourse(modules);
  const date = new Date().toISOString();
  const before = loadNow();
  const course = await measureAll({ ...plan, modules, languages: languages.map(({ lang }) => lang) });
  const reference =
    given &&
    (await withReferenceCourse(given, (folder) =>
      measureAll({ ...plan, modules: folder, languages: [given.lang] }),
    ));
  plan.progress('measuring a bare page');
  const bare = await measureBarePage(plan.groups, plan.runs).catch((error: unknown) => {
    console.error(
      `the bare page was not measured: ${error instanceof Error ? error.message : String(error)}`,
    );
    return {};
  });
  const report = { date, load: { before, after: loadNow() }, runs: plan.runs, course, bare, reference };
  console.log(json ? reportForPrograms(report) : reportForPeople(report));
  const troubles = troublesOf(report);
  for (const line of troubles) console.error(line);
  if (troubles.length > 0) process.exitCode = 1;
});

/** The groups of measures to take; without a name all but those that take minutes. @throws UsageError for names that do not exist */
function groupsNamed(words: readonly string[]): readonly Group[] {
  const unknown = words.filter((word) => !GROUPS.some((name) => name === word));
  if (unknown.length > 0)
    throw new UsageError(
      say`there is no measure called ${sayOneOf(unknown)}; there are ${GROUPS.join(', ')}`,
    );
  return GROUPS.filter((name) => (words.length === 0 ? !ASKED_FOR.includes(name) : words.includes(name)));
}

/** @throws UsageError */
function countOf(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new UsageError(say`--runs ${given} can't be done; expected a whole number from 1 to 100`);
  return count;
}
