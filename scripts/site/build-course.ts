import { join } from 'node:path';
import { packageCourse } from '../../manifest/package.ts';
import type { PackageFile } from '../../manifest/package-description.ts';
import { isRecording } from '../../src/blocks/media/recording.ts';
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
import { BUDGETS, gzipped, keepBudgets, scriptsBudget } from './budget.ts';
import type { Measured } from './budget.ts';
import { chooseLanguages } from './choose-languages.ts';
import { measuredPage, measuredResume, measuredZip, sizeOf } from './course-budgets.ts';
import { describePackage } from './describe-package.ts';
import { EarlyWork } from './early-work.ts';
import { earlierBuildLines, outdatedBy } from './earlier-builds.ts';
import { LICENCES_FILE, licencesText } from './licences.ts';
import { courseOpening, sectionOpenings } from './openings.ts';
import type { ItemForm } from './openings.ts';
import { claimFolder, replaceFolder } from './output-folder.ts';
import type { OutputFile } from './output-folder.ts';
import { withPlainPages } from './plain-pages.ts';
import type { SideProcess } from './side-process.ts';
import { shippedPackages } from './shipped-packages.ts';
import type { ShippedPackage } from './shipped-packages.ts';
import { codeFiles, contentFiles, encode, openingFiles, pageFiles } from './site-files.ts';
import { trainersFiles } from './trainers-files.ts';
import { usedKinds } from './used-kinds.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

export interface BuildOptions {
  /** The folder of content. */
  readonly modules: string;
  /** The folder to write; what an earlier build left there of the same version is replaced. */
  readonly out: string;
  readonly standards: readonly Standard[];
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
  readonly earlier: readonly string[];
}

/** The trainer's page; no part of a package. */
export const REVIEW_FILE = 'review.html';

/**
 * Builds every package from the content. Nothing is written before all of it is sound.
 * @throws ContentErrors, BuildError, UsageError
 */
export async function buildCourse(options: BuildOptions): Promise<BuildResult> {
  const { modules, out, standards, langs, forTrainers = true, progress = () => undefined } = options;
  const { beside, bundles = new Bundles(beside?.app), scos = 'course' } = options;
  await claimFolder(out);
  progress(say`reading and checking the content`);
  const early = beside && new EarlyWork(options, bundles, beside);
  const { languages, advice, versionPlace, appended } = await readCourse(
    modules,
    false,
    options.keepsDraft !== true,
    (language) => early?.begin(language),
  );
  if (appended.length > 0) progress(settledLine());
  if (advice.length > 0)
    progress(
      say`${piecesOfAdvice(advice.length)} on the content, which ${courseCommand(modules, 'check')} prints`,
    );
  const chosen = chooseLanguages(languages, langs);
  const { main, suffix } = chosen;
  const used = usedKinds(
    chosen.languages,
    main.outline.sections.map(({ id }) => id),
  );
  const styles = await bundles.styles(used, main.colour);
  const content = await contentFiles(chosen);
  const whole = [courseOpening(chosen)];
  const items = scos === 'section' ? sectionOpenings(chosen) : whole;
  // How heavy they may be is for the check to say: they are fetched when they are played.
  const recordings = content
    .filter(({ path }) => isRecording(path))
    .reduce((sum, { bytes }) => sum + bytes.length, 0);
  const files: OutputFile[] = [];
  const packages: BuildResult['packages'][number][] = [];
  const measured: Measured[] = [
    measuredResume(
      main,
      standards,
      items.map(({ outline }) => outline),
    ),
  ];
  const size = sizeOf(main.outline);
  progress(say`bundling for ${standards.join(', ')}`);
  const [reviewCode, ...scripts] = await Promise.all([
    bundles.review(),
    ...standards.map(async (standard) => [standard, await bundles.app(standard, used)] as const),
  ]);
  const shipped = await shippedPackages([...new Set(scripts.flatMap(([, { packages }]) => packages))].sort());
  const licences = { path: LICENCES_FILE, bytes: encode(await licencesText(main.outline, shipped)) };
  for (const [standard, code] of scripts) {
    progress(say`packaging ${standard}`);
    const { start, chunks } = code;
    // Without an LMS nobody tracks sections alone.
    const openings = standard === 'web' ? whole : items;
    const pages = pageFiles(openings, styles, code);
    measured.push(
      ...pages.map(({ path, bytes }) => measuredPage(path, standard, gzipped(bytes), size)),
      { what: say`the app in it (${standard}), gzipped`, bytes: gzipped(start), budget: BUDGETS.firstScript },
      ...chunks.map(({ path, code }) => ({
        what: say`${path} (${standard}), gzipped`,
        bytes: gzipped(code),
        budget: null,
      })),
      {
        what: say`all scripts (${standard}), gzipped`,
        bytes: [start, ...chunks.map(({ code }) => code)].reduce((sum, code) => sum + gzipped(code), 0),
        budget: scriptsBudget(used),
      },
    );
    const site: PackageFile[] = [
      ...pages,
      ...openings.flatMap(openingFiles),
      ...content,
      ...codeFiles(code, styles),
      licences,
    ];
    if (standard === 'web') {
      const pages = withPlainPages(site, chosen, styles.first);
      files.push(...pages.map(({ path, bytes }) => ({ path: `web/${path}`, bytes })));
      packages.push({ standard, path: join(out, 'web') });
      continue;
    }
    const { bytes } = await packageCourse(standard, describePackage(chosen, openings, site), site);
    const name = `${main.outline.id}-${main.outline.version}${suffix}-${standard}${scos === 'section' ? '-sections' : ''}.zip`;
    files.push({ path: name, bytes });
    measured.push(
      measuredZip(name, bytes.length, recordings, chosen.languages.length, standard, size, pages.length),
    );
    packages.push({ standard, path: join(out, name) });
  }
  progress(say`making the trainer's page`);
  const review = { ...reviewCode, course: knownCourse(chosen.languages) };
  if (forTrainers)
    files.push(
      { path: REVIEW_FILE, bytes: encode(reviewPage(review)) },
      {
        path: `${main.outline.id}-${main.outline.version}${suffix}.cdx.json`,
        bytes: encode(billOfMaterials(main.outline, materials(shipped, review.packages))),
      },
    );
  keepBudgets(measured);
  progress(say`writing ${out}`);
  const { id, version } = main.outline;
  const make = (language: CompiledLanguage): Promise<readonly OutputFile[]> =>
    early?.filesOf(language.lang) ?? trainersFiles(language);
  const replacement = await replaceFolder(
    out,
    allFiles(files, forTrainers ? chosen.languages : [], make),
    outdatedBy(id, version),
  );
  const earlier = earlierBuildLines(replacement, out, version, versionPlace);
  return { packages, measured, review, earlier };
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
