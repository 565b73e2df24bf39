import { describe, expect, it } from 'vitest';
import { ScormRecord } from '../../../src/tracking/scorm-record.ts';
import { fakeLms, thrownBy } from './fake-lms.ts';

const isTold = (): boolean => true;

/** A record of an LMS that counts what it failed to send as sent: another value ends with `!`, after the row's type. */
function doubting() {
  const { lms, api } = fakeLms();
  const record = new ScormRecord(api, (element, value, type) =>
    element === 'cmi.suspend_data' ? null : `${type}${value}!`,
  );
  const toldBy = (act: () => void): string[] => {
    const before = lms.told.length;
    act();
    return lms.told.slice(before);
  };
  return { lms, record, toldBy };
}

describe('what an LMS was told', () => {
  it('is told again when it did not arrive, whatever the LMS said', () => {
    const { record, toldBy } = doubting();
    record.set('cmi.exit', 'suspend');
    record.commit();
    record.doubt();
    expect(record.holds('cmi.exit', 'suspend')).toBe(false);
    expect(toldBy(() => record.set('cmi.exit', 'suspend'))).toEqual(['cmi.exit=suspend']);
  });

  it('is held once it is proved to have arrived', () => {
    const { record, toldBy } = doubting();
    record.set('cmi.exit', 'suspend');
    record.commit();
    record.confirm();
    record.doubt();
    expect(record.holds('cmi.exit', 'suspend')).toBe(true);
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
  });

  it('is not held as long as no commit was made', () => {
    const { record } = doubting();
    record.set('cmi.exit', 'suspend');
    record.confirm();
    expect(record.holds('cmi.exit', 'suspend')).toBe(false);
    expect(record.holds('cmi.exit', 'logout')).toBe(false);
  });

  it('is no longer known once the LMS has refused another value for it', () => {
    const { lms, record, toldBy } = doubting();
    record.set('cmi.location', 'a');
    record.commit();
    lms.refuses.set('cmi.location', '405');
    record.set('cmi.location', 'b');
    lms.refuses.clear();
    expect(toldBy(() => record.set('cmi.location', 'a'))).toEqual(['cmi.location=a']);
  });

  it('is not asked back where the LMS refused it', () => {
    const { lms, record } = doubting();
    lms.refuses.set('cmi.suspend_data', '405');
    let asked = 0;
    lms.GetValue = () => {
      asked += 1;
      return 'gi';
    };
    record.setWhole('cmi.suspend_data', 'gi1.0');
    expect(asked).toBe(0);
    expect(thrownBy(() => record.complain())).toMatchObject({ code: '405' });
  });

  it('is not told again where it was kept whole', () => {
    const { record, toldBy } = doubting();
    record.setWhole('cmi.suspend_data', 'gi1.0');
    expect(toldBy(() => record.setWhole('cmi.suspend_data', 'gi1.0'))).toEqual([]);
  });

  it('is complained about once, and only as far as it matters', () => {
    const { lms, record } = doubting();
    lms.keeps = 3;
    record.setWhole('cmi.suspend_data', 'gi1.0');
    lms.refuses.set('cmi.exit', '405');
    record.set('cmi.exit', 'suspend');
    expect(thrownBy(() => record.complain())).toMatchObject({ code: 'truncated' });
    record.set('cmi.exit', 'suspend');
    expect(thrownBy(() => record.complain())).toMatchObject({ code: '405' });
  });

  it('is not complained about when it is told anew after a doubt', () => {
    const { lms, record } = doubting();
    lms.refuses.set('cmi.exit', '405');
    record.set('cmi.exit', 'suspend');
    record.doubt();
    expect(thrownBy(() => record.complain())).toBeNull();
  });

  it('never includes a list that is left out', () => {
    const { record, toldBy } = doubting();
    record.leaveOut('cmi.interactions');
    expect(toldBy(() => record.offer('cmi.interactions.3.id', 'x'))).toEqual([]);
    expect(record.offer('cmi.interactions.3.id', 'x')).toBe(false);
    expect(record.offer('cmi.objectives.3.id', 'x')).toBe(true);
  });
});

describe('a way round for what did not arrive', () => {
  const lost = (...elements: string[]) => {
    const one = doubting();
    for (const element of elements) one.record.offer(element, 'x');
    one.lms.down = true;
    thrownBy(() => one.record.commit());
    one.lms.down = false;
    one.lms.commits = 0;
    return one;
  };

  it('tells types last, so that other answers are judged by the true ones', () => {
    const { record, toldBy } = lost('cmi.interactions.0.type', 'cmi.interactions.0.result', 'cmi.exit');
    expect(toldBy(() => record.recover(isTold))).toEqual([
      'cmi.interactions.0.result=xx!',
      'cmi.exit=x!',
      'cmi.interactions.0.type=xx!',
    ]);
  });

  it('is committed, and taken once', () => {
    const { lms, record, toldBy } = lost('cmi.exit');
    record.recover(isTold);
    expect(lms.commits).toBe(1);
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
    expect(lms.commits).toBe(1);
  });

  it('is left out for what the save does not write again', () => {
    const { lms, record, toldBy } = lost('cmi.exit', 'cmi.location');
    expect(toldBy(() => record.recover((element) => element === 'cmi.location'))).toEqual([
      'cmi.location=x!',
    ]);
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
    expect(lms.commits).toBe(1);
  });

  it('is not there for what the LMS has refused since', () => {
    const { lms, record, toldBy } = doubting();
    record.set('cmi.location', 'a');
    record.commit();
    lms.refuses.set('cmi.location', '405');
    record.set('cmi.location', 'b');
    record.doubt();
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
  });

  it('leaves the rows alone that stood in other commits, were their numbers alike', () => {
    const { lms, record, toldBy } = doubting();
    record.offer('cmi.interactions.1.type', 'a');
    record.commit();
    record.confirm();
    record.offer('cmi.interactions.11.result', 'x');
    lms.down = true;
    thrownBy(() => record.commit());
    expect(toldBy(() => record.recover(isTold))).toEqual(['cmi.interactions.11.result=x!']);
    expect(toldBy(() => record.offer('cmi.interactions.1.type', 'a'))).toEqual([]);
  });

  it('needs no commit where nothing is left of it', () => {
    const { lms, record } = lost('cmi.exit');
    record.recover(() => false);
    expect(lms.commits).toBe(0);
  });

  it('is not there for what has no other value, or was held before', () => {
    const { lms, record, toldBy } = doubting();
    record.know('cmi.location', 'a');
    record.set('cmi.suspend_data', 'gi1.0');
    lms.down = true;
    thrownBy(() => record.commit());
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
  });

  it('is not taken again where its own commit failed: nothing of the save was sent', () => {
    const { lms, record, toldBy } = lost('cmi.exit');
    lms.down = true;
    record.recover(isTold);
    record.set('cmi.exit', 'x');
    expect(thrownBy(() => record.commit())).toMatchObject({ operation: 'Commit()', code: '391' });
    expect(lms.commits).toBe(1);
    lms.down = false;
    expect(toldBy(() => record.recover(isTold))).toEqual([]);
    record.set('cmi.exit', 'x');
    expect(thrownBy(() => record.commit())).toBeNull();
    expect(record.holds('cmi.exit', 'x')).toBe(true);
  });

  it('is not there at all in an LMS that sends again by itself', () => {
    const { lms, api } = fakeLms();
    const record = new ScormRecord(api);
    record.set('cmi.exit', 'x');
    lms.down = true;
    thrownBy(() => record.commit());
    record.recover(isTold);
    expect(lms.commits).toBe(1);
    expect(lms.told).toEqual(['cmi.exit=x']);
  });
});

describe('a record that another window has written to', () => {
  it('is told everything anew but what nobody lowers', () => {
    const { record, toldBy } = doubting();
    record.know('cmi.completion_status', 'completed');
    record.know('cmi.location', 'a');
    record.distrust(['cmi.completion_status']);
    expect(
      toldBy(() => {
        record.set('cmi.completion_status', 'completed');
        record.set('cmi.location', 'a');
      }),
    ).toEqual(['cmi.location=a']);
  });

  it('is not led a way round that lowers what the other has raised', () => {
    const { lms, record, toldBy } = doubting();
    record.set('cmi.completion_status', 'completed');
    record.set('cmi.location', 'a');
    lms.down = true;
    thrownBy(() => record.commit());
    lms.down = false;
    record.distrust(['cmi.completion_status']);
    expect(toldBy(() => record.recover(isTold))).toEqual(['cmi.location=a!']);
  });

  it('counts what was told, but not committed, as if it had not been told', () => {
    const { record, toldBy } = doubting();
    record.set('cmi.location', 'a');
    record.distrust([]);
    record.commit();
    expect(record.holds('cmi.location', 'a')).toBe(false);
    expect(toldBy(() => record.set('cmi.location', 'a'))).toEqual(['cmi.location=a']);
  });
});
