import { rename, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { coveragePage } from './content/coverage.ts';
import { readCourse } from './content/read-course.ts';
import { readOptions, runCommand, UsageError } from './options.ts';
import { say } from './messages/say.ts';

/** `npm run coverage`: writes down where the course teaches each line of its source deck, and asks about it. */
await runCommand(async () => {
  const { modules, out } = readOptions({
    modules: { type: 'string', default: 'modules' },
    out: { type: 'string', default: 'docs/coverage.md' },
  });
  const { coverage } = await readCourse(modules);
  if (!coverage)
    throw new UsageError(
      say`the course in ${modules} names no deck; list its lines in course.yaml as "sources"`,
    );
  const page = coveragePage(coverage, (path) => relative(dirname(out), path).replaceAll('\\', '/'));
  const fresh = `${out}.new-${process.pid}`;
  await writeFile(fresh, page).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(say`${out} can't be written (${error.code}); give another file with --out`);
  });
  await rename(fresh, out);
  console.log(say`${out}: ${coverage.lines.length} lines, each with a lesson and a question`);
});
