import { describe, expect, it } from 'vitest';
import type { TrackingError } from '../../../src/core/tracking-port.ts';
import { ScormRecord } from '../../../src/tracking/scorm-record.ts';
import { fakeLms, thrownBy } from './fake-lms.ts';

describe('a record', () => {
  it('tells the LMS what changed, once', () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api);
    record.set('cmi.location', 'a');
    record.set('cmi.location', 'a');
    record.commit();
    record.set('cmi.location', 'a');
    record.set('cmi.location', 'b');
    expect(lms.told).toEqual(['cmi.location=a', 'cmi.location=b']);
  });

  it('does not tell the LMS what the LMS said', () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api);
    record.know('cmi.completion_status', 'completed');
    expect(record.holds('cmi.completion_status', 'completed')).toBe(true);
    record.set('cmi.completion_status', 'completed');
    expect(lms.told).toEqual([]);
  });

  it('holds a value only after a commit that went well', () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api);
    record.set('cmi.exit', 'suspend');
    expect(record.holds('cmi.exit', 'suspend')).toBe(false);
    lms.down = true;
    expect(thrownBy(() => record.commit())?.operation).toBe('Commit()');
    expect(record.holds('cmi.exit', 'suspend')).toBe(false);
    lms.down = false;
    record.set('cmi.exit', 'suspend');
    record.commit();
    expect(record.holds('cmi.exit', 'suspend')).toBe(true);
  });

  it('tells again the values of a failed commit with the rows they stand in, and no others', () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api);
    const tell = (): void => {
      record.offer('cmi.location', 'a');
      record.offer('cmi.interactions.0.type', 'choice');
      record.offer('cmi.interactions.1.type', 'choice');
    };
    tell();
    record.commit();
    record.offer('cmi.interactions.1.result', 'correct');
    lms.down = true;
    expect(thrownBy(() => record.commit())).not.toBeNull();
    lms.told.length = 0;
    tell();
    record.offer('cmi.interactions.1.result', 'correct');
    expect(lms.told).toEqual(['cmi.interactions.1.type=choice', 'cmi.interactions.1.result=correct']);
  });

  it('goes on after a refusal and complains about the first one that matters', () => {
    const { lms, api } = fakeLms();
    lms.refuses = new Map([
      ['cmi.a', '405'],
      ['cmi.b', '406'],
      ['cmi.c', '407'],
    ]);
    const record = new ScormRecord(api);
    expect(record.offer('cmi.a', '1')).toBe(false);
    record.set('cmi.b', '1');
    record.set('cmi.c', '1');
    expect(record.offer('cmi.d', '1')).toBe(true);
    record.commit();
    expect(thrownBy(() => record.complain())).toMatchObject({ operation: 'SetValue(cmi.b)', code: '406' });
    expect(thrownBy(() => record.complain())).toBeNull();
    expect(lms.told).toHaveLength(4);
  });

  it('forgets a refusal with the save that failed', () => {
    const { lms, api } = fakeLms();
    lms.refuses.set('cmi.b', '406');
    lms.down = true;
    const record = new ScormRecord(api);
    record.set('cmi.b', '1');
    expect(thrownBy(() => record.commit())?.code).toBe('391');
    lms.refuses.clear();
    lms.down = false;
    record.set('cmi.b', '1');
    record.commit();
    expect(thrownBy(() => record.complain())).toBeNull();
  });

  it('offers an element only once that the LMS does not have', () => {
    const { lms, api } = fakeLms();
    lms.refuses.set('cmi.progress_measure', '402');
    const record = new ScormRecord(api);
    expect([
      record.offer('cmi.progress_measure', '0.1'),
      record.offer('cmi.progress_measure', '0.2'),
    ]).toEqual([false, false]);
    expect(lms.told).toHaveLength(1);
  });

  it('notices when the LMS cuts a value, as soon as it has outgrown the cut', () => {
    const { lms, api } = fakeLms();
    lms.keeps = 1024;
    const record = new ScormRecord(api);
    const save = (length: number): TrackingError | null => {
      record.setWhole('cmi.suspend_data', 'a'.repeat(length));
      record.commit();
      return thrownBy(() => record.complain());
    };
    expect([save(100), save(300), save(1024)]).toEqual([null, null, null]);
    expect(save(1025)).toMatchObject({
      code: 'truncated',
      message: expect.stringContaining('1024 of 1025 characters'),
    });
    expect(save(1025)).toMatchObject({ code: 'truncated' });
    lms.keeps = 4096;
    expect(save(1025)).toBeNull();
  });

  it('believes an LMS that does not say what it holds', () => {
    const { lms, api } = fakeLms();
    lms.GetValue = () => '';
    const record = new ScormRecord(api);
    record.setWhole('cmi.suspend_data', 'gi1.0');
    record.commit();
    expect(thrownBy(() => record.complain())).toBeNull();
  });
});

describe('a record of an LMS that counts what it failed to send as sent', () => {
  const failOnce = () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api, (element, value) =>
      element === 'cmi.suspend_data' ? null : `${value}!`,
    );
    const save = (value: string): TrackingError | null => {
      record.recover(() => true);
      record.set('cmi.suspend_data', value);
      record.set('cmi.location', 'a');
      return thrownBy(() => record.commit());
    };
    lms.down = true;
    expect(save('1')).not.toBeNull();
    lms.told.length = 0;
    lms.commits = 0;
    return { lms, save };
  };

  it('changes the values of a failed commit and commits that, before it tells the truth', () => {
    const { lms, save } = failOnce();
    lms.down = false;
    expect(save('2')).toBeNull();
    expect(lms.told).toEqual(['cmi.location=a!', 'cmi.suspend_data=2', 'cmi.location=a']);
    expect(lms.commits).toBe(2);
    expect(save('3')).toBeNull();
    expect(lms.commits).toBe(3);
  });

  it('leaves the truth behind when that fails too, with one commit only', () => {
    const { lms, save } = failOnce();
    expect(save('2')).not.toBeNull();
    expect(lms.held.get('cmi.location')).toBe('a');
    expect(lms.commits).toBe(1);
  });
});
