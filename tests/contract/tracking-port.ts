import { afterEach, describe, expect } from 'vitest';
import type { MakeLms, TestLms } from './lms.ts';
import { describeClosing } from './suites/closing.ts';
import { describeFailing } from './suites/failing.ts';
import { describeFullRun } from './suites/full-run.ts';
import { describeInteractions } from './suites/interactions.ts';
import { describeObjectives } from './suites/objectives.ts';
import { describeOpening } from './suites/opening.ts';
import { describeSaving } from './suites/saving.ts';
import { describeStatus } from './suites/status.ts';

/**
 * What every adapter does with every LMS. Tests look at the port and at what the LMS holds, never inside the adapter;
 * after each of them, no LMS may have found a value or a call that breaks its rules.
 * @param name whom the adapter talks to, as in «keeps the record in …»
 */
export function describeTrackingPort(name: string, makeLms: MakeLms): void {
  describe(`keeps the record in ${name}`, () => {
    let made: TestLms[] = [];
    const make: MakeLms = (options) => {
      const lms = makeLms(options);
      made.push(lms);
      return lms;
    };

    afterEach(() => {
      const complaints = made.flatMap((lms) => lms.complaints);
      made = [];
      expect(complaints).toEqual([]);
    });

    describeOpening(make);
    describeSaving(make);
    describeStatus(make);
    describeInteractions(make);
    describeObjectives(make);
    describeFailing(make);
    describeClosing(make);
    describeFullRun(name, make);
  });
}
