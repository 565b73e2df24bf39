import type { Zipper } from '../../manifest/zip.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { legendFiles } from '../legend/legend-files.ts';
import { exportFiles } from '../questions/export-files.ts';
import { questionBank } from '../questions/question-bank.ts';
import type { OutputFile } from './output-folder.ts';

/**
 * What trainers use outside of the course, in one language: the legend of reports, and the questions for other systems.
 * @param zip what makes zips; this process when left out
 */
export async function trainersFiles(language: CompiledLanguage, zip?: Zipper): Promise<OutputFile[]> {
  const banks = [questionBank(language)];
  const files = await legendFiles(banks);
  for await (const file of exportFiles(banks, zip)) files.push(file);
  return files;
}
