import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentErrors } from '../../../../scripts/content/content-error.ts';
import type { Problem } from '../../../../scripts/content/content-error.ts';
import { printFindings } from '../../../../scripts/content/print-findings.ts';
import type { Format } from '../../../../scripts/content/print-findings.ts';
import { say } from '../../../../scripts/messages/say.ts';

interface Read {
  readonly advice: readonly Problem[];
}

const ERROR: Problem = {
  level: 'error',
  path: 'modules/es/10-a,b/quiz.yaml',
  line: 4,
  column: 2,
  rule: 'repeated-option',
  message: say`"100%: agua" stands here twice`,
};
const ADVICE: Problem = {
  level: 'advice',
  path: 'modules/es/course.yaml',
  line: 12,
  column: 10,
  rule: 'course-time',
  message: say`too long`,
};

const read = (advice: readonly Problem[]) => async (): Promise<Read> => ({ advice });
const fail = async (): Promise<Read> => {
  throw new ContentErrors([ERROR], [ADVICE]);
};

/** What a printing left behind: both streams, the exit code, and whether the command may go on. */
async function print(reading: () => Promise<Read>, format: Format, strict = false) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const errorLog = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const course = await printFindings(reading, format, strict);
  const lines = (spy: typeof log): string[] => spy.mock.calls.map(([line]) => String(line));
  return { out: lines(log), errors: lines(errorLog), code: process.exitCode ?? 0, goesOn: course !== null };
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('findings', () => {
  it('are told to people: errors on their own, advice by file', async () => {
    expect(await print(fail, 'text')).toEqual({
      errors: ['modules/es/10-a,b/quiz.yaml:4:2  "100%: agua" stands here twice'],
      out: ['modules/es/course.yaml', '  12:10   too long (course-time)'],
      code: 1,
      goesOn: false,
    });
  });

  it('are told to programs as one array', async () => {
    const { out, errors } = await print(fail, 'json');
    expect(JSON.parse(out.join('\n'))).toEqual([ERROR, ADVICE]);
    expect(errors).toEqual([]);
    const nothing = await print(read([]), 'json');
    expect(JSON.parse(nothing.out.at(-1) ?? '')).toEqual([]);
  });

  it('annotate a pull request, with what GitHub reads as punctuation escaped', async () => {
    expect((await print(fail, 'github')).out).toEqual([
      '::error file=modules/es/10-a%2Cb/quiz.yaml,line=4,col=2,title=repeated-option::"100%25: agua" stands here twice',
      '::warning file=modules/es/course.yaml,line=12,col=10,title=course-time::too long',
    ]);
  });

  it('that are advice fail only when it is strict', async () => {
    expect(await print(read([ADVICE]), 'text')).toMatchObject({ code: 0, goesOn: true });
    expect(await print(read([]), 'text', true)).toMatchObject({ code: 0, goesOn: true });
    expect(await print(read([ADVICE]), 'text', true)).toMatchObject({ code: 1, goesOn: true });
  });

  it('do not hide a failure of another kind', async () => {
    const broken = async (): Promise<Read> => Promise.reject(new Error('no disk'));
    await expect(printFindings(broken, 'json', false)).rejects.toThrow('no disk');
  });
});
