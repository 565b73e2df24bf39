import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageIn, runBuild } from './build-package.ts';
import type { BuildRun } from './build-package.ts';
import { codeSize } from './code-size.ts';
import { figureIn, figureOf } from './figures.ts';
import { measureBig } from './measure-big.ts';
import { measureStart } from './measure-start.ts';
import type { Start } from './measure-start.ts';
import { measureFeedback, measureTurn } from './measure-use.ts';
import { PROFILES } from './profiles.ts';
import type { Group, RowId } from './rows.ts';
import type { ServedPackage } from './serve-package.ts';
import type { Finding, Findings } from './table.ts';

/** What the measures are taken of. */
export interface Subject {
  /** The SCORM 1.2 package, as a file and on its server. */
  readonly zip: string;
  readonly served: ServedPackage;
  /** Options of the build that say which course it is. */
  readonly course: readonly string[];
  /** Tags of its languages, the main one first. */
  readonly languages: readonly string[];
  /** A folder for what is built meanwhile. */
  readonly folder: string;
  readonly runs: number;
}

const KB = 1024;

/** How each group of measures is taken. */
export const MEASURES: Readonly<Record<Group, (subject: Subject) => Promise<Findings>>> = {
  size: measureSize,
  start: measureStarts,
  use: measureUses,
  build: measureBuilds,
  big: ({ folder, runs }) => measureBig(folder, runs),
};

async function measureSize({ zip, served, course, languages, folder }: Subject): Promise<Findings> {
  const { first, whole } = codeSize(served.files);
  const bytes = (await stat(zip)).size;
  const sizes = { 'script-first': figureOf([first / KB]), 'script-whole': figureOf([whole / KB]) };
  const [main] = languages;
  if (languages.length === 1 || main === undefined) return { ...sizes, 'zip-one': figureOf([bytes / KB]) };
  const out = join(folder, 'one-language');
  await runBuild(out, [...course, '--standard', 'scorm12', '--lang', main]);
  return {
    ...sizes,
    'zip-one': figureOf([(await stat(await packageIn(out))).size / KB]),
    'zip-all': figureOf([bytes / KB]),
  };
}

/** What a first visit shows, on each of the devices. */
export async function measureStarts({ served, runs }: Pick<Subject, 'served' | 'runs'>): Promise<Findings> {
  const slow = await repeat(runs, () => measureStart(served, PROFILES.slow));
  const medium = await repeat(runs, () => measureStart(served, PROFILES.medium));
  const free = await repeat(runs, () => measureStart(served, PROFILES.free));
  const seen = ({ lesson }: Start): number => lesson / 1000;
  const read = ({ read: { at } }: Start): number => at / 1000;
  const run = ({ run: { at } }: Start): number => at / 1000;
  return {
    'lesson-slow': figureIn(slow, seen),
    'lesson-medium': figureIn(medium, seen),
    'lesson-free': figureIn(free, seen),
    'read-slow': figureIn(slow, read),
    'read-floor': figureIn(slow, ({ read: { at, floor } }) => at / floor),
    'read-medium': figureIn(medium, read),
    'read-free': figureIn(free, read),
    'run-slow': figureIn(slow, run),
    'run-floor': figureIn(slow, ({ run: { at, floor } }) => at / floor),
    'run-medium': figureIn(medium, run),
    'run-free': figureIn(free, run),
    'cover-slow': figureIn(slow, ({ cover }) => cover.at / 1000),
    'cover-drawn': figureIn(slow, ({ cover }) => Number(cover.drawn)),
    requests: figureIn(slow, ({ requests }) => requests),
    transferred: figureIn(slow, ({ bytes }) => bytes / KB),
    blocking: figureIn(slow, ({ blocking }) => blocking),
    shift: figureIn(slow, ({ shift }) => shift),
    heap: figureIn(slow, ({ heap }) => heap / KB / KB),
  };
}

async function measureUses({ served, runs }: Subject): Promise<Findings> {
  const turns = await repeat(runs, () => measureTurn(served));
  const feedback = (await repeat(runs, () => measureFeedback(served))).flat();
  return {
    next: figureIn(turns, ({ painted }) => painted),
    'next-requests': figureIn(turns, ({ requests }) => requests),
    answer: figureIn(feedback, ({ painted }) => painted),
    'answer-block': figureIn(feedback, ({ committed }) => committed),
  };
}

/** The first build of each kind is not counted: it warms the machine up. */
async function measureBuilds({ course, languages, folder, runs }: Subject): Promise<Findings> {
  const timed = async (name: string, words: readonly string[]): Promise<readonly BuildRun[]> => {
    const out = join(folder, name);
    await runBuild(out, [...course, ...words]);
    return repeat(runs, () => runBuild(out, [...course, ...words]));
  };
  const one = await timed('timed-one', ['--standard', 'scorm12', '--lang', languages[0] ?? '']);
  const found = buildFindings(one, 'build-one', 'build-one-memory');
  if (languages.length === 1) return found;
  return { ...found, ...buildFindings(await timed('timed-all', []), 'build', 'build-memory') };
}

function buildFindings(runs: readonly BuildRun[], time: RowId, memory: RowId): Findings {
  const held = runs.flatMap((run) => (run.memory === null ? [] : [run.memory]));
  const memories: Finding =
    held.length === runs.length
      ? figureOf(held)
      : { missing: 'it needs GNU time at /usr/bin/time (on Debian: "apt-get install time" as root)' };
  return { [time]: figureIn(runs, ({ seconds }) => seconds), [memory]: memories };
}

/** Does something several times, one after the other. */
export async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let turn = 0; turn < times; turn += 1) found.push(await work());
  return found;
}
