import { readWords, runCommand, UsageError } from './options.ts';
import { readReports } from './review/read-reports.ts';
import { writeReport } from './review/write-report.ts';
import { say } from './messages/say.ts';

/** `npm run report -- FILE…`: reads an LMS's report files and writes the trainer's page with what they hold. */
await runCommand(async () => {
  const { values, positionals } = readWords({
    modules: { type: 'string', default: 'modules' },
    out: { type: 'string', default: 'report.html' },
  });
  if (positionals.length === 0)
    throw new UsageError(
      say`name the files to read, such as Moodle’s interactions report: npm run report -- FILE… [--out FILE]`,
    );
  const files = await readReports(positionals);
  await writeReport({ ...values, files, tell: (line) => console.log(line) });
});
