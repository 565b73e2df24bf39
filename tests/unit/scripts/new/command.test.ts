import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

it('npm run new, called without a word, says in one sentence what it can make, and ends with 2', async () => {
  const [code, errors] = await new Promise<[number | null, string]>((resolve) => {
    const args = ['--import', 'tsx', 'scripts/new.ts'];
    const child = execFile(process.execPath, args, { cwd: ROOT }, (_error, _out, text) =>
      resolve([child.exitCode, text]),
    );
  });
  expect(errors).toMatch(
    /^say what shall be made, as in "npm run new -- course mi-curso"; there are\n {2}npm run new -- course [^]*\n {2}npm run new -- lesson SECTION ID/,
  );
  expect(code).toBe(2);
}, 60_000);
