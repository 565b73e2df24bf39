import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sectionSchema } from '../../src/model/section.ts';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** The first learning objective of a section, which what is new gets until its author says another. */
export async function firstObjective(folder: string): Promise<string> {
  const file = join(folder, 'section.yaml');
  const { objectives } = sectionSchema.parse(parse(await readFile(file, 'utf8')));
  const [first] = Object.keys(objectives);
  if (first === undefined)
    throw new UsageError(say`${file} has no objectives; write one there first, such as "OA1.1: Explicar …"`);
  return first;
}
