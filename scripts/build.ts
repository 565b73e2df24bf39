import { join } from 'node:path';
import { STANDARDS, USUAL_STANDARDS } from '../src/model/standard.ts';
import { oneOf, readOptions, runCommand, UsageError } from './options.ts';
import { kilobytes } from './site/budget.ts';
import type { Measured } from './site/budget.ts';
import { buildCourse, REVIEW_FILE } from './site/build-course.ts';
import { BundleStore } from './site/bundle-store.ts';
import { Bundles } from './site/bundles.ts';
import { ITEM_FORMS } from './site/openings.ts';
import { SideProcess } from './site/side-process.ts';
import { say, NOTHING, sayMeasure } from './messages/say.ts';

/** Said to whoever builds packages with an item for each section. All of it was measured; see `docs/compatibility.md`. */
const sectionsInMoodle = (): string =>
  [
    say`Packages with an item for each section are for LMSs that ask for them. For Moodle take the one that opens the whole course:`,
    say`- SCORM 2004: a second section that is opened from the contents beside the player gets no connection, and nothing of it is saved;`,
    say`- SCORM 1.2: each section is saved, but reports hold no answers and no objectives;`,
    say`- the grade is that of single sections: "Highest grade" and "Average grade" are 100 after one section with 100. Take "Learning objects";`,
    say`- completion: tick "Require all scos to return completion status", or one section completes the activity.`,
    say`More in docs/moodle.md, "One item for each section".`,
  ].join('\n');

/** `npm run build`: writes every package into `dist/` and prints what it weighs. */
await runCommand(async () => {
  const options = readOptions({
    modules: { type: 'string', default: 'modules' },
    out: { type: 'string', default: 'dist' },
    standard: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    scos: { type: 'string', default: 'course' },
  });
  const standards = options.standard?.map((word) => oneOf('standard', word, STANDARDS)) ?? USUAL_STANDARDS;
  const scos = oneOf('scos', options.scos, ITEM_FORMS);
  if (scos === 'section' && standards.every((standard) => standard === 'web'))
    throw new UsageError(
      say`--scos section is for packages that an LMS opens, and the course for the web has no items; give --standard scorm12 or scorm2004 as well`,
    );
  const started = performance.now();
  const store = new BundleStore();
  const beside = new SideProcess();
  // What bundles, or what packs what is bundled already, gets ready while the first texts are read.
  beside.begin((await store.holdsSome()) ? 'zip' : 'app');
  const { packages, measured, earlier } = await buildCourse({
    modules: options.modules,
    out: options.out,
    standards,
    scos,
    // Named one by one, or in one word: `--lang en,fr`.
    langs: options.lang?.flatMap((words) => words.split(',')),
    beside,
    bundles: new Bundles(beside.app, store),
    progress: (message) => console.log(message),
  }).finally(() => beside.end());
  for (const line of table(measured)) console.log(line);
  if (scos === 'section') console.log(sectionsInMoodle());
  for (const { standard, path } of packages) console.log(`${standard.padEnd(10)} ${path}`);
  console.log(`${'review'.padEnd(10)} ${join(options.out, REVIEW_FILE)}`);
  for (const line of earlier) console.log(line);
  console.log(say`built in ${sayMeasure((performance.now() - started) / 1000)} s`);
});

/** What was measured, in columns, with the budgets that it keeps. */
function table(measured: readonly Measured[]): string[] {
  const rows = [
    [say`file`, say`size`, say`budget`] as const,
    ...measured.map(
      ({ what, bytes, budget }) =>
        [what, kilobytes(bytes), budget === null ? NOTHING : kilobytes(budget)] as const,
    ),
  ];
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([what, size, budget]) =>
    `${what.padEnd(width(0))}  ${size.padStart(width(1))}  ${budget.padStart(width(2))}`.trimEnd(),
  );
}
