import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { GROUP_NAMES } from './bench/groups.ts';
import { measureAll } from './bench/measure-all.ts';
import { PEER_SOURCE } from './bench/peers.ts';
import { readReference, withReferenceCourse } from './bench/reference-course.ts';
import { benchTable, isMet, missingLines, ratioToPeer } from './bench/table.ts';
import type { Findings } from './bench/table.ts';
import { ROW_IDS, ROWS } from './bench/rows.ts';
import { readCourse } from './content/read-course.ts';
import { oneOf, readWords, runCommand, UsageError } from './options.ts';

/** Above this load of the machine, times are not worth comparing. */
const QUIET = 1;

/**
 * `npm run bench`: measures the course as learners and authors meet it, beside goals and other tools. It is no test: a
 * goal that is not met is told, and only what could not be measured ends with 1.
 */
await runCommand(async () => {
  const { values, positionals } = readWords({
    modules: { type: 'string', default: 'modules' },
    reference: { type: 'string' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const groups = positionals.map((word) => oneOf('measure', word, GROUP_NAMES));
  const plan = { groups: groups.length > 0 ? groups : GROUP_NAMES, runs: countOf(values.runs), progress };
  const reference = values.reference === undefined ? null : await readReference(values.reference);
  const { languages } = await readCourse(values.modules);
  const before = loadavg()[0] ?? 0;
  const course = await measureAll({
    ...plan,
    modules: values.modules,
    languages: languages.map(({ lang }) => lang),
  });
  const compared =
    reference &&
    (await withReferenceCourse(reference, values.modules, (modules) =>
      measureAll({ ...plan, modules, languages: [reference.lang] }),
    ));
  const machine = {
    date: new Date().toISOString(),
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.version,
    load: { before, after: loadavg()[0] ?? 0 },
    runs: plan.runs,
  };
  if (values.json) {
    const told = { machine, peers: PEER_SOURCE, course: forPrograms(course) };
    console.log(JSON.stringify(compared ? { ...told, reference: forPrograms(compared) } : told, null, 2));
  } else {
    console.log(`\n${benchTable(course)}`);
    if (compared)
      console.log(
        `\nThe reference course, which the other tools were measured with:\n\n${benchTable(compared)}`,
      );
  }
  progress(
    `${machine.processor}, Node ${machine.node}, load ${before.toFixed(1)} before and ${machine.load.after.toFixed(1)} after`,
  );
  if (before > QUIET)
    progress('the machine was busy before: take the times for upper bounds, or measure again');
  const missing = [...missingLines(course), ...(compared ? missingLines(compared) : [])];
  for (const line of missing) console.error(line);
  if (missing.length > 0) process.exitCode = 1;

  /** What programs read from stdout holds figures alone. */
  function progress(message: string): void {
    if (values.json) console.error(message);
    else console.log(message);
  }
});

function forPrograms(findings: Findings) {
  return ROW_IDS.flatMap((id) => {
    const finding = findings[id];
    if (!finding) return [];
    return [{ id, ...ROWS[id], ...finding, ratioToPeer: ratioToPeer(id, finding), met: isMet(id, finding) }];
  });
}

/** @throws UsageError */
function countOf(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new UsageError(`--runs ${given} can't be done; expected a whole number from 1 to 100`);
  return count;
}
