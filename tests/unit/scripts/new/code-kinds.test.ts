import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planKind } from '../../../../scripts/new/code-kinds.ts';
import { carryOut } from '../../../../scripts/new/plan.ts';
import { runTool } from '../../../../scripts/testing/run-tool.ts';

/** What a kind of block or question touches, and what its compiler reads. */
const COPIED = ['src', 'scripts', 'manifest', 'tests', 'tsconfig.json', 'package.json', 'rollup.config.mjs'];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kinds-'));
  for (const name of COPIED) await cp(name, join(root, name), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

async function types(): Promise<string[]> {
  const { output } = await runTool('typescript/bin/tsc', ['--pretty', 'false', '-p', root]);
  return output.split('\n').filter((line) => line.includes('error TS'));
}

describe('npm run new -- block-kind', { timeout: 120_000 }, () => {
  it('writes a kind that compiles at once, with its test', async () => {
    await carryOut(await planKind(root, 'step-list', 'block-kind'), async () => undefined);
    expect(await types()).toEqual([]);
    expect(await readFile(join(root, 'src/blocks/elements.ts'), 'utf8')).toContain(
      "'step-list': stepListTemplate,",
    );
  });
});

describe('npm run new -- question-kind', { timeout: 120_000 }, () => {
  it('writes its files and table lines, and the compiler names what else must know of it', async () => {
    await carryOut(await planKind(root, 'word-cloud', 'question-kind'), async () => undefined);
    const files = new Set(
      (await types()).map((line) => line.replace(/^.*?((scripts|src|tests)\/[^(]+).*$/, '$1')),
    );
    expect([...files].sort()).toEqual([
      'scripts/learner/answer.ts',
      'scripts/questions/words.en.ts',
      'scripts/questions/words.es.ts',
      'scripts/questions/words.fr.ts',
      'scripts/questions/words.pt.ts',
      'scripts/since/question-key.ts',
      'tests/fixtures/question-bank.ts',
      'tests/unit/core/resume-length.test.ts',
      'tests/unit/questions/banks.test.ts',
      'tests/unit/scripts/questions/qti.test.ts',
    ]);
  });
});
