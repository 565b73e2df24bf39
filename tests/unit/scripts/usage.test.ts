import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { USAGES } from '../../../scripts/usage.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** The scripts of all commands, such as `check`. */
const SCRIPTS = [
  ...new Set(
    Object.values(PACKAGE.scripts).flatMap(
      (line) => /^(?:tsx|node .*) scripts\/([\w-]+)\.ts/.exec(line)?.[1] ?? [],
    ),
  ),
];

describe('--help', { timeout: 60_000 }, () => {
  const { argv, exitCode } = process;
  let printed: string[] = [];
  beforeEach(() => {
    printed = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.argv = argv;
    process.exitCode = exitCode;
  });

  /** What a command prints, as if it was called with these words. */
  async function called(script: string, ...words: string[]): Promise<string> {
    process.argv = ['node', `${ROOT}scripts/${script}.ts`, ...words];
    vi.resetModules();
    await import(`../../../scripts/${script}.ts`);
    return printed.join('\n');
  }

  it('is known for every command, and for nothing else', () => {
    expect(Object.keys(USAGES).toSorted()).toEqual(SCRIPTS.toSorted());
  });

  it.each(SCRIPTS)('says how %s is called, what it does, and what each of its options is', async (script) => {
    const { call, does, options } = USAGES[script] ?? { call: '', does: '', options: {} };
    const [first, second, ...rest] = (await called(script, '--help')).split('\n');
    expect(first).toContain(call);
    expect(second).toBe(`  ${does}`);
    const told = rest.flatMap(
      (line) => /^ {2}--(\S+) {2,}(\S.*?)(?: \(left out: .*\))?$/.exec(line)?.slice(1, 3) ?? [],
    );
    expect(told).toEqual(expect.arrayContaining(Object.entries(options).flat()));
    expect(told).toHaveLength(2 * Object.keys(options).length);
    expect(process.exitCode).toBe(exitCode);
  });

  it('names every way to call a command that has several', async () => {
    expect(await called('new', 'lesson', '--help')).toContain('npm run new -- lesson SECTION ID');
    printed = [];
    expect(await called('translate', '-h')).toContain('npm run translate -- export LANG');
  });

  it('tells what holds when an option is left out', async () => {
    expect(await called('build', '--help')).toMatch(/--out {2,}FOLDER for the packages \(left out: dist\)/);
  });

  it('is offered to who names an option that there is not', async () => {
    expect(await called('coverage', '--modul', 'x')).toBe(
      'unknown option "--modul"; this command knows --modules, --out, --help',
    );
    expect(process.exitCode).toBe(2);
  });
});
