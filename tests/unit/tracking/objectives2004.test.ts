import { expect, it } from 'vitest';
import { LmsApi } from '../../../src/tracking/lms-api.ts';
import { Objectives2004 } from '../../../src/tracking/objectives2004.ts';
import { ScormRecord } from '../../../src/tracking/scorm-record.ts';
import { NAMES } from '../../contract/player.ts';
import { anObjective } from '../../contract/samples.ts';

/** The objectives of an LMS whose list answers as given, and the ids that they are set to. */
function objectivesOf(values: Readonly<Record<string, unknown>>) {
  const ids: string[] = [];
  const told = new Map<string, string>();
  const lms = {
    GetValue: (element: string): unknown => values[element] ?? '',
    SetValue: (element: string, value: string): string => {
      told.set(element, value);
      if (element.endsWith('.id')) ids.push(`${element}=${value}`);
      return 'true';
    },
  };
  const api = new LmsApi(lms, NAMES.scorm2004);
  return { ids, told, objectives: new Objectives2004(api, new ScormRecord(api)) };
}

it('touches no row whose id the LMS does not tell', () => {
  const { ids, objectives } = objectivesOf({
    'cmi.objectives._count': 3,
    'cmi.objectives.1.id': 's1_seccion',
  });
  objectives.write(anObjective(1));
  objectives.write(anObjective(0));
  objectives.write(anObjective(2));
  expect(ids).toEqual(['cmi.objectives.3.id=s2_seccion', 'cmi.objectives.4.id=s3_seccion']);
});

it.each([
  ['not-attempted', 'not attempted', 'unknown'],
  ['incomplete', 'incomplete', 'unknown'],
  ['completed', 'completed', 'unknown'],
  ['passed', 'completed', 'passed'],
  ['failed', 'completed', 'failed'],
] as const)('says of a section that is %s that it is %s and %s', (verdict, completion, success) => {
  const { told, objectives } = objectivesOf({});
  objectives.write(anObjective(0, { verdict }));
  expect(told.get('cmi.objectives.0.completion_status')).toBe(completion);
  expect(told.get('cmi.objectives.0.success_status')).toBe(success);
});

it.each([1e300, -1, 2.5, Number.NaN, 'many', null, 1_000_000])(
  'begins at the first row when the LMS counts %s',
  (count) => {
    const { ids, objectives } = objectivesOf({ 'cmi.objectives._count': count });
    objectives.write(anObjective(0));
    expect(ids).toEqual(['cmi.objectives.0.id=s1_seccion']);
  },
);
