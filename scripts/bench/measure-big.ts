import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder } from '../preview/course-package.ts';
import { gzipped } from '../site/budget.ts';
import { writeBigCourse } from './big-course.ts';
import { runBuild } from './build-package.ts';
import type { BuildRun } from './build-package.ts';
import { figureIn, figureOf } from './figures.ts';
import { measureStart } from './measure-start.ts';
import type { Start } from './measure-start.ts';
import { PROFILES } from './profiles.ts';
import { serveFiles } from './serve-package.ts';
import type { Finding, Findings } from './table.ts';

/** How many lessons the made-up courses have; each lesson comes with five questions, all in four languages. */
const SIZES = [125, 250, 500, 1000] as const;
const SMALL = 25;
const QUESTIONS = 5;
const LANGUAGES = ['es', 'en', 'pt', 'fr'];
const SEED = 1;
/** SCORM 1.2 can't keep the progress of the largest. */
const STANDARDS = ['--standard', 'scorm2004', '--standard', 'web'];
const KB = 1024;

interface Built extends BuildRun {
  readonly lessons: number;
  readonly out: string;
}

/**
 * Builds made-up courses of growing size, once each, and opens the largest and a small one in a browser.
 * @param runs how often each is opened
 */
export async function measureBig(folder: string, runs: number): Promise<Findings> {
  const small = await buildBig(folder, SMALL);
  const built: Built[] = [];
  for (const lessons of SIZES) built.push(await buildBig(folder, lessons));
  const [first, second, , largest] = built as [Built, Built, Built, Built];
  const half = built[2] ?? second;
  const further = (one: Built, other: Built): number =>
    (other.seconds - one.seconds) / (other.lessons - one.lessons);
  const memory: Finding =
    largest.memory === null
      ? { missing: 'it needs GNU time at /usr/bin/time (on Debian: "apt-get install time" as root)' }
      : figureOf([largest.memory]);
  return {
    'big-125': figureOf([first.seconds]),
    'big-250': figureOf([second.seconds]),
    'big-500': figureOf([half.seconds]),
    'big-1000': figureOf([largest.seconds]),
    'big-memory': memory,
    'big-growth': figureOf([largest.seconds / largest.lessons / (first.seconds / first.lessons)]),
    'big-further': figureOf([further(half, largest) / further(first, second)]),
    'big-zip': figureOf([(await zipSize(largest.out)) / KB]),
    ...(await startsOf(largest, small, runs)),
  };
}

async function buildBig(folder: string, lessons: number): Promise<Built> {
  const modules = join(folder, `modules-${lessons}`);
  const out = join(folder, `big-${lessons}`);
  await writeBigCourse(modules, {
    lessons,
    questions: lessons * QUESTIONS,
    languages: LANGUAGES,
    seed: SEED,
  });
  return { lessons, out, ...(await runBuild(out, ['--modules', modules, ...STANDARDS])) };
}

async function zipSize(out: string): Promise<number> {
  const name = (await readdir(out)).find((one) => one.endsWith('.zip'));
  if (name === undefined) throw new Error(`the build wrote no zip into ${out}`);
  return (await stat(join(out, name))).size;
}

async function startsOf(largest: Built, small: Built, runs: number): Promise<Findings> {
  const big = await opened(largest, runs);
  const usual = await opened(small, runs);
  const seconds = ({ lesson }: Start): number => lesson / 1000;
  const run = ({ run: { at } }: Start): number => at / 1000;
  return {
    'big-page': figureOf([big.page / KB]),
    'big-page-small': figureOf([usual.page / KB]),
    'big-bytes': figureIn(big.starts, ({ bytes }) => bytes / KB),
    'big-bytes-small': figureIn(usual.starts, ({ bytes }) => bytes / KB),
    'big-lesson': figureIn(big.starts, seconds),
    'big-lesson-small': figureIn(usual.starts, seconds),
    'big-run': figureIn(big.starts, run),
    'big-run-small': figureIn(usual.starts, run),
    'big-heap': figureIn(big.starts, ({ heap }) => heap / KB / KB),
  };
}

/** The web course of a build in a browser on the slow profile. `page` is what its first page weighs, gzipped. */
async function opened(
  { out }: Built,
  runs: number,
): Promise<{ readonly page: number; readonly starts: readonly Start[] }> {
  const { files } = await openFolder(join(out, 'web'));
  const served = await serveFiles(files, 'index.html');
  try {
    const starts: Start[] = [];
    while (starts.length < runs) starts.push(await measureStart(served, PROFILES.slow));
    return { page: gzipped(files.get('index.html') ?? ''), starts };
  } finally {
    await served.close();
  }
}
