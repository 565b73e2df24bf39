import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Fault } from '../../../src/preview/protocol.ts';
import type { Problem } from '../../content/content-error.ts';
import { spotOf } from './spot-of.ts';

/** A problem with the page on which it is to be shown. @param modules the folder of content */
export async function faultOf(problem: Problem, modules: string): Promise<Fault> {
  const { path, line, column, message } = problem;
  const folder = relative(process.cwd(), modules).replaceAll('\\', '/') || '.';
  const text = await readFile(path, 'utf8').catch(() => null);
  return { path, line, column, message, spot: spotOf(problem, folder, text) };
}
