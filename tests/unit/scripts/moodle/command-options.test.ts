import { afterEach, describe, expect, it } from 'vitest';
import { readMoodleOptions } from '../../../../scripts/moodle/command-options.ts';
import { readPassword } from '../../../../scripts/moodle/password.ts';
import { SCENARIO_NAMES } from '../../../../scripts/moodle/scenario-names.ts';
import { UsageError } from '../../../../scripts/options.ts';

const URL = '--url=https://aula.example.org/mod/scorm/view.php?id=12';
const before = process.argv;

/** Reads the options of a command that was called so. */
function called(...options: string[]) {
  process.argv = [...before.slice(0, 2), ...options];
  return readMoodleOptions();
}

afterEach(() => {
  process.argv = before;
});

describe('npm run test:moodle', () => {
  it('runs every scenario when none is named', () => {
    expect(called(URL, '--user', 'ana')).toEqual({
      activity: expect.objectContaining({ id: 12 }),
      users: ['ana'],
      scenarios: SCENARIO_NAMES,
      headed: false,
      json: false,
    });
  });

  it('runs those named once each, in the order in which one learner can go through them', () => {
    const names = ['--scenario=review', '--scenario=full-run', '--scenario=review'];
    expect(called(URL, '--user=ana', ...names).scenarios).toEqual(['full-run', 'review']);
  });

  it('takes several learners, each once', () => {
    expect(called(URL, '--user=ana', '--user=luis', '--user=ana').users).toEqual(['ana', 'luis']);
  });

  it.each([
    [['--user=ana'], '--url is missing; expected the address of the activity in Moodle'],
    [[URL], '--user is missing; expected the user name of a learner'],
    [[URL, '--user='], '--user has an empty value; expected the user name of a learner'],
    [
      [URL, '--user=ana', '--scenario=fire'],
      '--scenario fire is unknown; expected one of preview, full-run,',
    ],
    [[URL, '--user=ana', '--password=x'], 'unknown option "--password"; this command knows --url, --user,'],
  ])('refuses %j', (options, sentence) => {
    expect(() => called(...options)).toThrow(UsageError);
    expect(() => called(...options)).toThrow(sentence);
  });
});

describe('the password', () => {
  it('comes from the environment', async () => {
    expect(await readPassword({ MOODLE_PASSWORD: 'sesame' }, false)).toBe('sesame');
  });

  it.each([{}, { MOODLE_PASSWORD: '' }])('is not guessed: %j', async (env) => {
    await expect(readPassword(env, false)).rejects.toThrow(UsageError);
  });
});
