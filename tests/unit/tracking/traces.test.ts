import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../contract/letter/letter.ts';
import { LETTER_12 } from '../../contract/letter/letter12.ts';
import { LETTER_2004 } from '../../contract/letter/letter2004.ts';
import type { Profile, Standard, TestLms } from '../../contract/lms.ts';
import { NAMES } from '../../contract/player.ts';
import { browser } from '../../contract/profiles/browser.ts';
import { moodle } from '../../contract/profiles/moodle.ts';
import { strict } from '../../contract/profiles/strict.ts';
import { RUNS } from '../../contract/traces/runs.ts';
import type { Run } from '../../contract/traces/runs.ts';
import { traceText } from '../../contract/traces/trace-text.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/traces/', import.meta.url));

const PROFILES: Readonly<Record<Standard, readonly Profile[]>> = {
  scorm12: lmss('scorm12'),
  scorm2004: lmss('scorm2004'),
  web: [{ name: 'the browser', make: browser }],
};
const LETTERS = { scorm12: LETTER_12, scorm2004: LETTER_2004 };

const TRACES = (['scorm12', 'scorm2004', 'web'] as const).flatMap((standard) =>
  Object.entries(RUNS)
    .filter(([, { needsLms }]) => standard !== 'web' || needsLms !== true)
    .map(([name, run]) => ({ file: `${standard}-${name}.txt`, standard, run })),
);

describe('the calls of a run', () => {
  it.each(TRACES)('are those of $file', async ({ file, standard, run }) => {
    const traces = (await play(standard, run)).map(({ name, lines }) => ({ lms: name, lines }));
    await expect(traceText(run.title, traces)).toMatchFileSnapshot(FOLDER + file);
  });

  it.each(TRACES.filter(({ standard }) => standard !== 'web'))(
    'keep to the letter and to every LMS in $file',
    async ({ standard, run }) => {
      for (const { lms } of await play(standard, run)) {
        expect(lms.complaints).toEqual([]);
        expect(breaches(lms)).toEqual([]);
      }
    },
  );

  it('are kept for no run that is gone', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(TRACES.map(({ file }) => file).sort());
  });
});

function lmss(standard: 'scorm12' | 'scorm2004'): readonly Profile[] {
  return [
    { name: 'an LMS strict to the letter', make: strict(standard) },
    { name: 'Moodle', make: moodle(standard) },
  ];
}

async function play(standard: Standard, run: Run) {
  const played: { name: string; lines: readonly string[]; lms: TestLms }[] = [];
  for (const { name, make } of PROFILES[standard]) {
    const { lines, lms } = await run.play(make);
    played.push({ name, lines, lms });
  }
  return played;
}

/** What in the calls breaks the standard, judged by its letter alone and whatever the LMS answered. */
function breaches({ calls, traits }: TestLms): string[] {
  if (traits.standard === 'web') return [];
  const { initialize, terminate, set } = NAMES[traits.standard];
  const letter = LETTERS[traits.standard];
  const model = new Map<string, string>();
  const found: string[] = [];
  let isOpen = false;
  for (const { name, element, value } of calls) {
    if (name === initialize ? isOpen : !isOpen) found.push(`${name} ${element} at the wrong time`);
    if (name === initialize || name === terminate) isOpen = name === initialize;
    if (name !== set) continue;
    const complaint = judge(letter, element, value, model);
    if (complaint !== null) found.push(complaint);
    model.set(element, value);
  }
  return found;
}
