import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseOutline } from '../../src/model/outline.ts';
import { ROOT } from '../testing/run-tool.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** Whoever passes a package on passes these on with it, as the licences of its parts demand. */
export const LICENCES_FILE = 'LICENSES.txt';

/** The licences of the course, of our code and of what others wrote in it; packages under the same words stand together. */
export async function licencesText(
  { title, version, licence }: Pick<CourseOutline, 'title' | 'version' | 'licence'>,
  packages: readonly ShippedPackage[],
): Promise<string> {
  const [code = ''] = (await readFile(join(ROOT, 'LICENSE'), 'utf8')).split(/\n\n(?=The course content)/);
  const notices = new Map<string, string[]>();
  for (const { name, version, notice } of packages) {
    const words = notice.replace(/\r\n/g, '\n');
    notices.set(words, [...(notices.get(words) ?? []), `${name} ${version}`]);
  }
  return [
    `${title} ${version}: ${licence}`,
    `The program that shows it\n\n${code.trim()}`,
    ...[...notices].map(([words, names]) => `${names.join(', ')}\n\n${words}`),
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}
