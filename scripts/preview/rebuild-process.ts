import { constants, setPriority } from 'node:os';
import type { ContentErrors } from '../content/content-error.ts';
import type { Bundles } from '../site/bundles.ts';
import { inheritLanguage } from '../messages/choose-language.ts';
import type { Findings } from './fault-list.ts';
import type { RebuildResult, RebuildWish } from './rebuilder.ts';

/**
 * Builds at every message, and tells the process that started this one. What is made of code is made once: when code
 * changes, another process takes the place of this one. Arguments: the folder of content, the folder to write.
 */
await inheritLanguage();
const [modules = 'modules', out = '.preview/dist'] = process.argv.slice(2);
let bundles: Bundles | undefined;
// Authors wait for the reading of what they save, and not for this.
setPriority(constants.priority.PRIORITY_LOW);
process.on(
  'message',
  (wish: Pick<RebuildWish, 'isOtherStyle'>) => void build(wish).then((result) => process.send?.(result)),
);

async function build({ isOtherStyle }: Pick<RebuildWish, 'isOtherStyle'>): Promise<RebuildResult> {
  try {
    // Loaded here, so that code with a mistake in it is told like any other problem.
    const { buildCourse } = await import('../site/build-course.ts');
    const { keeps } = await import('../site/course-budgets.ts');
    bundles ??= await keptBundles();
    if (isOtherStyle) bundles.dropStyles();
    const { packages, review } = await buildCourse({
      modules,
      out,
      // The fewest packages that show everything.
      standards: (longest) => [keeps('scorm12', longest) ? 'scorm12' : 'scorm2004', 'web'],
      forTrainers: false,
      keepsDraft: true,
      bundles,
    });
    return { packages, review };
  } catch (error) {
    return { problems: await findingsOf(error) };
  }
}

async function keptBundles(): Promise<Bundles> {
  const [{ Bundles }, { BundleStore }] = await Promise.all([
    import('../site/bundles.ts'),
    import('../site/bundle-store.ts'),
  ]);
  return new Bundles(undefined, new BundleStore());
}

async function findingsOf(error: unknown): Promise<Findings> {
  if (!(error instanceof Error)) return { faults: [], text: String(error) };
  if (!isContentErrors(error)) {
    const isForPeople = ['BuildError', 'UsageError'].includes(error.name);
    return { faults: [], text: isForPeople ? error.message : (error.stack ?? error.message) };
  }
  const { faultOf } = await import('./live/fault-of.ts');
  // What can't be built at all is told by the reading, which is quicker to see it mended.
  const measured = error.problems.filter(({ rule }) => rule !== 'shape');
  return { faults: await Promise.all(measured.map((problem) => faultOf(problem, modules))), text: '' };
}

/** By its name: the class is code that may not be loaded yet. */
function isContentErrors(error: Error): error is ContentErrors {
  return error.name === 'ContentErrors';
}
