import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFile } from '../../src/review/reading/reading-context.ts';
import { SIZE_LIMIT } from '../../src/review/reading/readers.ts';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** Reads the files that were named. @throws UsageError naming the first that can't be read */
export async function readReports(paths: readonly string[]): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile())
      throw new UsageError(say`${path} is no file; name the report files that the LMS let you download`);
    // Before it is read: it may be larger than the memory.
    if (found.size > SIZE_LIMIT)
      throw new UsageError(
        say`${path} is larger than ${SIZE_LIMIT / 1024 / 1024} MB; download the report group by group`,
      );
    files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  }
  return files;
}
