import { join } from 'node:path';
import type { Zipper } from '../../manifest/zip.ts';
import type { Standard } from '../../src/model/standard.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { courseCommand } from '../content/course-command.ts';
import { settledLine } from '../content/draft-ledger.ts';
import { piecesOfAdvice } from '../content/print-findings.ts';
import { readCourse } from '../content/read-course.ts';
import { knownCourse } from '../review/known-course.ts';
import { reviewPage } from '../review/review-page.ts';
import type { ReviewParts } from '../review/review-page.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import type { Material } from './bill-of-materials.ts';
import { Bundles } from './bundles.ts';
import { keepBudgets } from './budget.ts';
import type { Measured } from './budget.ts';
import { chooseLanguages } from './choose-languages.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import { longestProgress, measuredResume, sizeOf } from './course-budgets.ts';
import { EarlyWork } from './early-work.ts';
import type { EarlyWishes } from './early-work.ts';
import { earlierBuildLines, outdatedBy } from './earlier-builds.ts';
import { LICENCES_FILE, licencesText } from './licences.ts';
import { courseOpening, sectionOpenings } from './openings.ts';
import type { ItemForm } from './openings.ts';
import { claimFolder, replaceFolder } from './output-folder.ts';
import type { OutputFile } from './output-folder.ts';
import { packageStandard } from './package-standard.ts';
import type { Packaged } from './package-standard.ts';
import type { SideProcess } from './side-process.ts';
import { shippedPackages } from './shipped-packages.ts';
import type { ShippedPackage } from './shipped-packages.ts';
import { contentFiles, encode } from './site-files.ts';
import { trainersFiles } from './trainers-files.ts';
import { usedKinds } from './used-kinds.ts';
import { oneByOne } from './zippers.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

export interface BuildOptions {
  /** The folder of content. */
  readonly modules: string;
  /** The folder to write; what an earlier build left there of the same version is replaced. */
  readonly out: string;
  /** Those to build, or which ones when a learner's progress may have so many characters. */
  readonly standards: readonly Standard[] | ((longest: number) => readonly Standard[]);
  /** What LMSs open and track as one item; the whole course unless said. */
  readonly scos?: ItemForm | undefined;
  /** Languages to include, the first of them the package's main language; all, the base first, when left out. */
  readonly langs?: readonly string[] | undefined;
  /** Whether to write what trainers use beside the packages: legend, exports, review page; yes unless said. */
  readonly forTrainers?: boolean | undefined;
  /** Whether numbers that are a draft stay one, as for what no learner is given; they become final unless said. */
  readonly keepsDraft?: boolean | undefined;
  /** What is made of code; given by who builds several times while no code changes. */
  readonly bundles?: Bundles | undefined;
  /** What works beside this process, when there is something; all is made here, one after the other, when left out. */
  readonly beside?: SideProcess | undefined;
  /** Told what is being done. */
  readonly progress?: ((message: Sentence) => void) | undefined;
}

export interface BuildResult {
  readonly packages: readonly { readonly standard: Standard; readonly path: string }[];
  /** What was measured, with the budgets it keeps. */
  readonly measured: readonly Measured[];
  /** What the trainer's page is made of. */
  readonly review: ReviewParts;
  /** What became of what earlier builds wrote, a line each. */
  readonly earlier: readonly Sentence[];
}

/** The trainer's page; no part of a package. */
export const REVIEW_FILE = 'review.html';

/**
 * Builds every package from the content. Nothing is written before all of it is sound.
 * @throws ContentErrors, BuildError, UsageError
 */
export async function buildCourse(options: BuildOptions): Promise<BuildResult> {
  const { modules, out, langs, forTrainers = true, progress = () => undefined } = options;
  const { beside, bundles = new Bundles(beside?.app) } = options;
  await claimFolder(out);
  progress(say`reading and checking the content`);
  const early = beside && new EarlyWork(earlyWishes(options), bundles, beside);
  const { languages, advice, versionPlace, appended, settle } = await readCourse(modules, {
    later: true,
    settles: options.keepsDraft !== true,
    compiled: (language) => early?.begin(language),
  });
  if (advice.length > 0)
    progress(
      say`${piecesOfAdvice(advice.length)} on the content, which ${courseCommand(modules, 'check')} prints`,
    );
  const chosen = chooseLanguages(languages, langs);
  const { packaged, shipped, measured } = await packageAll(chosen, options, bundles, early?.zip);
  progress(say`making the trainer's page`);
  const review = { ...(await bundles.review()), course: knownCourse(chosen.languages) };
  const files = packaged.flatMap((one) => one.files);
  if (forTrainers) files.push(...trainersPages(chosen, review, shipped));
  keepBudgets(measured);
  // Not before: what can't be built may still be called otherwise.
  await settle();
  if (appended.length > 0) progress(settledLine());
  progress(say`writing ${out}`);
  const { id, version } = chosen.main.outline;
  const make = (language: CompiledLanguage): Promise<readonly OutputFile[]> =>
    early?.filesOf(language.lang) ?? trainersFiles(language);
  const replacement = await replaceFolder(
    out,
    allFiles(files, forTrainers ? chosen.languages : [], make),
    outdatedBy(id, version),
  );
  return {
    packages: packaged.map(({ standard, name }) => ({ standard, path: join(out, name) })),
    measured,
    review,
    earlier: earlierBuildLines(replacement, out, version, versionPlace),
  };
}

interface AllPackages {
  readonly packaged: readonly (Packaged & { readonly standard: Standard })[];
  readonly shipped: readonly ShippedPackage[];
  readonly measured: readonly Measured[];
}

/** The package of each standard, with the code of all of them bundled at the same time. */
async function packageAll(
  chosen: ChosenLanguages,
  { standards: wanted, scos = 'course', progress = () => undefined }: BuildOptions,
  bundles: Bundles,
  zip: Zipper = oneByOne(),
): Promise<AllPackages> {
  const { main } = chosen;
  const items = scos === 'section' ? sectionOpenings(chosen) : [courseOpening(chosen)];
  const longest = longestProgress(main, items);
  const standards = typeof wanted === 'function' ? wanted(longest) : wanted;
  const used = usedKinds(chosen.languages, scos);
  const styles = await bundles.styles(used, main.colour);
  const content = await contentFiles(chosen);
  progress(say`bundling for ${standards.join(', ')}`);
  const [, ...scripts] = await Promise.all([
    bundles.review(),
    ...standards.map(async (standard) => [standard, await bundles.app(standard, used)] as const),
  ]);
  const shipped = await shippedPackages([...new Set(scripts.flatMap(([, { packages }]) => packages))].sort());
  const licences = { path: LICENCES_FILE, bytes: encode(await licencesText(main.outline, shipped)) };
  const ingredients = { chosen, used, styles, scos, items, content, licences, zip };
  const packaged = await Promise.all(
    scripts.map(async ([standard, code]) => {
      progress(say`packaging ${standard}`);
      return { standard, ...(await packageStandard(standard, code, ingredients)) };
    }),
  );
  return {
    packaged,
    shipped,
    measured: [
      measuredResume(longest, standards, sizeOf(main.outline)),
      ...packaged.flatMap((one) => one.measured),
    ],
  };
}

/** What can be begun before the course is read: no standard whose choice needs it. */
function earlyWishes({ standards, scos, langs, forTrainers }: BuildOptions): EarlyWishes {
  return { standards: typeof standards === 'function' ? [] : standards, scos, langs, forTrainers };
}

/** What lies beside the packages once, and not for each language. */
function trainersPages(
  { main, suffix }: ChosenLanguages,
  review: ReviewParts,
  shipped: readonly ShippedPackage[],
): OutputFile[] {
  const { id, version } = main.outline;
  return [
    { path: REVIEW_FILE, bytes: encode(reviewPage(review)) },
    {
      path: `${id}-${version}${suffix}.cdx.json`,
      bytes: encode(billOfMaterials(main.outline, materials(shipped, review.packages))),
    },
  ];
}

/** What learners get, then what the trainer's page holds beside it. */
function materials(packaged: readonly ShippedPackage[], inReview: readonly ShippedPackage[]): Material[] {
  const all = new Map([...packaged, ...inReview].map((one) => [one.name, one]));
  const holds = (list: readonly ShippedPackage[], { name }: ShippedPackage): boolean =>
    list.some((one) => one.name === name);
  return [...all.values()].map((one) => ({
    ...one,
    isIn: [...(holds(packaged, one) ? ['package'] : []), ...(holds(inReview, one) ? [REVIEW_FILE] : [])],
  }));
}

/**
 * What is made already, then what trainers use outside of the course: language by language, since of a large course
 * these weigh more than all else.
 */
async function* allFiles(
  made: readonly OutputFile[],
  languages: readonly CompiledLanguage[],
  make: (language: CompiledLanguage) => Promise<readonly OutputFile[]>,
): AsyncGenerator<OutputFile> {
  yield* made;
  for (const language of languages) yield* await make(language);
}
