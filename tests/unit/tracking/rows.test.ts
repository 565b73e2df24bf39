import { describe, expect, it } from 'vitest';
import type { ObjectiveReport } from '../../../src/core/tracking-port.ts';
import { declareSlots } from '../../../src/tracking/declare-slots.ts';
import { LmsApi } from '../../../src/tracking/lms-api.ts';
import { writeObjectives12 } from '../../../src/tracking/objectives12.ts';
import { ScormRecord } from '../../../src/tracking/scorm-record.ts';
import { NAMES } from '../../contract/player.ts';
import { anObjective, SLOTS } from '../../contract/samples.ts';

/** A record of an LMS that refuses some elements, and all that it was told. */
function aRecord(refuses: (element: string) => boolean = () => false) {
  const told: string[] = [];
  const api = new LmsApi(
    {
      LMSSetValue: (element: string, value: string) => {
        told.push(`${element.replace(/^cmi\./, '')}=${value}`);
        return String(!refuses(element));
      },
      LMSGetLastError: () => '201',
      LMSGetErrorString: () => '',
    },
    NAMES.scorm12,
  );
  return { told, record: new ScormRecord(api) };
}

describe('the rows of answers', () => {
  it('are made from the first that the LMS lacks up to the one that was answered', () => {
    const { told, record } = aRecord();
    expect(declareSlots(record, SLOTS, 1, SLOTS[3]!)).toBe(true);
    expect(told.filter((line) => line.includes('.id=')).map((line) => line.split('.')[1])).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(told).toContain('interactions.3.type=sequencing');
  });

  it('are each made once', () => {
    const { told, record } = aRecord();
    declareSlots(record, SLOTS, 0, SLOTS[1]!);
    const before = told.length;
    expect(declareSlots(record, SLOTS, 0, SLOTS[1]!)).toBe(true);
    expect(told).toHaveLength(before);
  });

  it('end where the LMS refuses one: what comes after it would have a gap before it', () => {
    const { told, record } = aRecord((element) => element === 'cmi.interactions.1.id');
    expect(declareSlots(record, SLOTS, 0, SLOTS[3]!)).toBe(false);
    expect(told.at(-1)).toBe(`interactions.1.id=${SLOTS[1]!.id}`);
  });

  it('are not there without a type', () => {
    const { record } = aRecord((element) => element.endsWith('.type'));
    expect(declareSlots(record, SLOTS, 0, SLOTS[0]!)).toBe(false);
  });
});

describe('the rows of sections in SCORM 1.2', () => {
  const written = (objectives: readonly ObjectiveReport[], refuses?: (element: string) => boolean) => {
    const { told, record } = aRecord(refuses);
    writeObjectives12(record, objectives);
    return told;
  };

  it('are none where no section is assessed', () => {
    expect(written([])).toEqual([]);
  });

  it('have a place-holder for a number without a section', () => {
    expect(written([anObjective(2, { score: 50, verdict: 'incomplete' }), anObjective(0)])).toEqual([
      'objectives.0.id=s1_seccion',
      'objectives.0.status=not attempted',
      'objectives.1.id=retired-01',
      'objectives.2.id=s3_seccion',
      'objectives.2.score.min=0',
      'objectives.2.score.max=100',
      'objectives.2.score.raw=50',
      'objectives.2.status=incomplete',
    ]);
  });

  it('end where the LMS refuses one', () => {
    const told = written([anObjective(2)], (element) => element === 'cmi.objectives.1.id');
    expect(told).toEqual(['objectives.0.id=retired-00', 'objectives.1.id=retired-01']);
  });
});
