import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { draftLedger } from '../../../../scripts/content/draft-ledger.ts';
import { oneOf, readOptions, UsageError } from '../../../../scripts/options.ts';
import { changedCourse, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';
import { say } from '../../../../scripts/messages/say.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const TIMEOUT = 60_000;

/** Runs `npm run check` as a person would. */
async function check(...options: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    const npm = ['run', '--silent', 'check', '--', ...options];
    // On Windows npm is a batch file, which a shell alone can start.
    const shell = process.platform === 'win32';
    const child = execFile('npm', npm, { cwd: ROOT, shell }, (_error, out, errors) => {
      resolve({ code: child.exitCode ?? -1, out, errors });
    });
  });
}

describe('npm run check', { timeout: TIMEOUT }, () => {
  it('prints every problem on a line of its own and ends with 1', async () => {
    const files = changedCourse({
      'es/course.yaml': ['passing: 70', 'passing: 700'],
      'es/10-origen/quiz.yaml': ['draw: 2', 'draw: 9'],
    });
    await withFolder(files, async (folder) => {
      const { code, out, errors } = await check('--modules', folder);
      const path = relative(ROOT, folder).replaceAll('\\', '/');
      expect(errors).toContain(
        [
          `${path}/es/10-origen/quiz.yaml:3:7  draws 9 questions, but the bank holds 3`,
          `${path}/es/course.yaml:12:10  "passing" is 700; expected at most 100`,
          '',
        ].join('\n'),
      );
      // Problems of the content are no failure of the program: no stack.
      expect(errors).not.toMatch(/^\s+at /m);
      expect(out).toBe('');
      expect(code).toBe(1);
    });
  });

  it('appends to the ledger when asked to, counts what it read, and ends with 0', async () => {
    const lesson = '---\ntitle: El riego\nminutes: 3\nobjectives: [OA2.1]\n---\nSe riega de noche.\n';
    await withFolder({ ...SMALL_COURSE, 'es/20-uso/20-riego.md': lesson }, async (folder) => {
      const { code, out } = await check('--modules', folder, '--fix');
      expect(out).toContain('added "lesson 2 riego"');
      expect(out).toContain('2 sections, 3 lessons, 3 questions, no problems');
      expect(code).toBe(0);
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toMatch(/\nlesson 2 riego\n$/);
    });
  });

  it('says that the numbers of a new course are a draft, and how they become final', async () => {
    await withFolder({ ...SMALL_COURSE, 'ledger.txt': draftLedger() }, async (folder) => {
      const path = relative(ROOT, folder).replaceAll('\\', '/');
      const { code, out } = await check('--modules', path);
      expect(out).toContain(`nothing of this course has its number for life yet`);
      expect(out).toContain(`"npm run build -- --modules ${path}" gives the numbers`);
      expect(out).toContain(`"npm run check -- --fix --modules ${path}"`);
      expect(code).toBe(0);
      const settled = await check('--modules', path, '--fix');
      expect(settled.out).toContain('ledger.txt: added "section 0 origen"');
      expect(settled.out).not.toContain('yet');
    });
  });

  it('ends as it would have, without a stack, when nobody reads on', async () => {
    await withFolder({ ...SMALL_COURSE, 'ledger.txt': 'x' }, async (folder) => {
      const args = ['scripts/check.ts', '--modules', folder, '--format', 'json'];
      const child = spawn(process.execPath, ['scripts/typescript.mjs', ...args], { cwd: ROOT });
      child.stdout.destroy();
      let errors = '';
      child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
      const [code] = (await once(child, 'close')) as [number];
      expect([code, errors]).toEqual([1, '']);
    });
  });

  it('counts what there is one of as one', async () => {
    const alone = Object.entries(SMALL_COURSE).filter(([path]) => !path.startsWith('es/20-uso/'));
    const files = Object.fromEntries(
      alone.map(([path, text]) => [path, text.replaceAll('lesson:reparto', 'lesson:ciclo')]),
    );
    await withFolder(files, async (folder) => {
      expect((await check('--modules', folder)).out).toContain(
        '1 section, 1 lesson, 3 questions, no problems',
      );
    });
  });

  it('says in one sentence how it was called wrongly and ends with 2', async () => {
    const { code, out, errors } = await check('--modules', 'no-such-folder');
    const sentence =
      'there is no folder no-such-folder; give the folder of a course with --modules, or make one with "npm run new -- course"';
    expect(errors.trim()).toBe(sentence);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('npm run check, of a course that could be better', { timeout: TIMEOUT }, () => {
  const files = changedCourse({
    'es/10-origen/quiz.yaml': ['feedback: El hielo es sólido.', 'feedback: No.'],
  });
  const ADVICE = '"No." does not say why this option is wrong; explain the mistake';

  it('prints advice by file, counts it, and ends with 0', async () => {
    await withFolder(files, async (folder) => {
      const { code, out, errors } = await check('--modules', folder);
      const path = relative(ROOT, folder).replaceAll('\\', '/');
      expect(out).toContain(`${path}/es/10-origen/quiz.yaml\n  18:19   ${ADVICE} (thin-feedback)\n`);
      expect(out).toContain('3 questions, no problems, 1 piece of advice');
      expect(errors).toBe('');
      expect(code).toBe(0);
    });
  });

  it('ends with 1 when it is asked to be strict, and prints what programs can read', async () => {
    await withFolder(files, async (folder) => {
      const { code, out } = await check('--modules', folder, '--strict', '--format', 'json');
      expect(JSON.parse(out)).toEqual([expect.objectContaining({ level: 'advice', message: ADVICE })]);
      expect(code).toBe(1);
    });
  });

  it('knows three formats', async () => {
    const { code, errors } = await check('--format', 'xml');
    expect(errors.trim()).toBe('--format xml is unknown; expected one of text, json, github');
    expect(code).toBe(2);
  });
});

describe('the options of a command', () => {
  const { argv } = process;
  afterEach(() => {
    process.argv = argv;
  });

  const read = (...given: string[]) => {
    process.argv = ['node', 'check', ...given];
    return readOptions({ modules: { type: 'string', default: 'modules' }, fix: { type: 'boolean' } });
  };

  it('are read, with what was not given by default', () => {
    expect({ ...read('--fix') }).toEqual({ modules: 'modules', fix: true });
    expect({ ...read('--modules', 'curso') }).toEqual({ modules: 'curso' });
  });

  it.each([
    ['an unknown option', ['--module', 'x'], 'unknown option "--module"'],
    ['a missing value', ['--modules'], '--modules needs a value'],
    ['an option for a value', ['--modules', '--fix'], '--modules needs a value'],
    ['an empty value', ['--modules='], '--modules has an empty value'],
    ['a value too many', ['--fix=x'], '--fix takes no value'],
    [
      'a word too many',
      ['modules'],
      '"modules" is one word too many, unless " -- " was left out, as in "npm run check -- --modules FOLDER"',
    ],
  ])('are refused in one sentence for %s', (_what, given, sentence) => {
    expect(() => read(...given)).toThrow(
      new UsageError(say`${sentence}; this command knows --modules, --fix, --help`),
    );
  });

  it('may be one of a few words', () => {
    expect(oneOf('standard', 'web', ['scorm12', 'web'])).toBe('web');
    expect(() => oneOf('standard', 'xapi', ['scorm12', 'web'])).toThrow(
      new UsageError(say`--standard xapi is unknown; expected one of scorm12, web`),
    );
  });
});
