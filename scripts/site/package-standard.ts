import { packageCourse } from '../../manifest/package.ts';
import type { PackageFile } from '../../manifest/package-description.ts';
import type { Zipper } from '../../manifest/zip.ts';
import { isRecording } from '../../src/blocks/media/recording.ts';
import type { Standard } from '../../src/model/standard.ts';
import type { AppScripts } from './app-script.ts';
import { BUDGETS, gzipped, scriptsBudget } from './budget.ts';
import type { Measured } from './budget.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import { measuredPage, measuredZip, sizeOf } from './course-budgets.ts';
import { describePackage } from './describe-package.ts';
import { courseOpening } from './openings.ts';
import type { ItemForm, Opening } from './openings.ts';
import type { OutputFile } from './output-folder.ts';
import { withPlainPages } from './plain-pages.ts';
import { codeFiles, openingFiles, pageFiles } from './site-files.ts';
import type { StyleSheets } from './style-sheet.ts';
import type { UsedKinds } from './used-kinds.ts';
import { say } from '../messages/say.ts';

/** What the packages of all standards are made of. */
export interface Ingredients {
  readonly chosen: ChosenLanguages;
  readonly used: UsedKinds;
  readonly styles: StyleSheets;
  readonly scos: ItemForm;
  /** What each item of an LMS opens. */
  readonly items: readonly Opening[];
  /** Texts, pictures and recordings. */
  readonly content: readonly PackageFile[];
  readonly licences: PackageFile;
  /** What makes zips; this process when left out. */
  readonly zip?: Zipper | undefined;
}

/** The package of one standard, as it lies in the output folder. */
export interface Packaged {
  /** The zip, or the folder of the course for the web, inside the output folder. */
  readonly name: string;
  readonly files: readonly OutputFile[];
  readonly measured: readonly Measured[];
}

/** The folder of the course for web servers. */
const WEB = 'web';

/** @throws BuildError when the package would not be sound */
export async function packageStandard(
  standard: Standard,
  code: AppScripts,
  ingredients: Ingredients,
): Promise<Packaged> {
  const { chosen, used, styles, scos, items, content, licences, zip } = ingredients;
  // Without an LMS nobody tracks sections alone.
  const openings = standard === 'web' ? [courseOpening(chosen)] : items;
  const pages = pageFiles(openings, styles, code);
  const size = sizeOf(chosen.main.outline);
  const measured = [
    ...pages.map(({ path, bytes }) => measuredPage(path, standard, gzipped(bytes), size)),
    ...measuredScripts(standard, code, used),
  ];
  const site: PackageFile[] = [
    ...pages,
    ...openings.flatMap(openingFiles),
    ...content,
    ...codeFiles(code, styles),
    licences,
  ];
  if (standard === 'web') {
    const files = withPlainPages(site, chosen, styles.first + styles.blocks);
    return {
      name: WEB,
      files: files.map(({ path, bytes }) => ({ path: `${WEB}/${path}`, bytes })),
      measured,
    };
  }
  const { bytes } = await packageCourse(standard, describePackage(chosen, openings, site), site, zip);
  const { id, version } = chosen.main.outline;
  const name = `${id}-${version}${chosen.suffix}-${standard}${scos === 'section' ? '-sections' : ''}.zip`;
  const languages = chosen.languages.length;
  const weight = measuredZip(
    name,
    bytes.length,
    sizeOfRecordings(content),
    languages,
    standard,
    size,
    pages.length,
  );
  return { name, files: [{ path: name, bytes }], measured: [...measured, weight] };
}

function measuredScripts(standard: Standard, { start, chunks }: AppScripts, used: UsedKinds): Measured[] {
  // Servers compress a page as a whole.
  const inPage = gzipped(start.join('\n'));
  return [
    { what: say`the app in it (${standard}), gzipped`, bytes: inPage, budget: BUDGETS.firstScript },
    ...chunks.map(({ path, code }) => ({
      what: say`${path} (${standard}), gzipped`,
      bytes: gzipped(code),
      budget: null,
    })),
    {
      what: say`all scripts (${standard}), gzipped`,
      bytes: chunks.reduce((sum, { code }) => sum + gzipped(code), inPage),
      budget: scriptsBudget(used),
    },
  ];
}

/** How heavy they may be is for the check to say: they are fetched when they are played. */
function sizeOfRecordings(content: readonly PackageFile[]): number {
  return content.filter(({ path }) => isRecording(path)).reduce((sum, { bytes }) => sum + bytes.length, 0);
}
