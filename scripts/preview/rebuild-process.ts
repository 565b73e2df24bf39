import type { Standard } from '../../src/model/standard.ts';
import type { Bundles } from '../site/bundles.ts';
import type { RebuildResult } from './rebuilder.ts';

/** What `npm run dev` builds: the fewest packages that show everything. */
const STANDARDS: readonly Standard[] = ['scorm12', 'web'];

/**
 * Builds at every message, and tells the process that started this one. What is made of code is made once: when code
 * changes, another process takes the place of this one. Arguments: the folder of content, the folder to write.
 */
const [modules = 'modules', out = '.preview/dist'] = process.argv.slice(2);
let bundles: Bundles | undefined;
process.on('message', () => void build().then((result) => process.send?.(result)));

async function build(): Promise<RebuildResult> {
  try {
    // Loaded here, so that code with a mistake in it is told like any other problem.
    const { buildCourse } = await import('../site/build-course.ts');
    bundles ??= new (await import('../site/bundles.ts')).Bundles();
    const { packages, review } = await buildCourse({
      modules,
      out,
      standards: STANDARDS,
      forTrainers: false,
      bundles,
    });
    return { packages, review };
  } catch (error) {
    const isForPeople =
      error instanceof Error && ['ContentErrors', 'BuildError', 'UsageError'].includes(error.name);
    return {
      problems: isForPeople
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    };
  }
}
