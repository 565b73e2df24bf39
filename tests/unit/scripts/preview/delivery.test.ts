import { describe, expect, it } from 'vitest';
import { changes, Delivery } from '../../../../src/preview/delivery.ts';
import type { Transport } from '../../../../src/preview/delivery.ts';
import type { Call, Receipt, Report } from '../../../../src/preview/protocol.ts';

const KEPT: Receipt = { result: 'true' };

/** A wire whose ways can be cut, and that remembers what went over it. */
class Wire implements Transport {
  readonly sent: { way: 'wait' | 'leave' | 'send'; report: Report }[] = [];
  isClosing = false;
  answer: Receipt | null = KEPT;
  /** Characters that a closing page may leave behind. */
  limit = 65_536;

  wait(body: string): Receipt | null | 'forbidden' {
    if (this.isClosing) return 'forbidden';
    this.#remember('wait', body);
    return this.answer;
  }

  leave(body: string): boolean {
    if (body.length > this.limit) return false;
    this.#remember('leave', body);
    return true;
  }

  async send(body: string): Promise<Receipt | null> {
    this.#remember('send', body);
    const { answer } = this;
    await Promise.resolve();
    return answer;
  }

  #remember(way: 'wait' | 'leave' | 'send', body: string): void {
    this.sent.push({ way, report: JSON.parse(body) as Report });
  }
}

function call(position: number, argument = ''): Call {
  return { position, at: 0, name: 'LMSSetValue', arguments: [argument], result: 'true', error: '0' };
}

function setUp(stored = {}): {
  wire: Wire;
  delivery: Delivery;
  receipts: (Receipt | null)[];
  run: { isOn: boolean };
} {
  const wire = new Wire();
  const receipts: (Receipt | null)[] = [];
  const run = { isOn: true };
  const delivery = new Delivery(
    wire,
    stored,
    () => run.isOn,
    (receipt) => receipts.push(receipt),
  );
  return { wire, delivery, receipts, run };
}

describe('the delivery', () => {
  it('sends what changed, and the log with it', () => {
    const { wire, delivery } = setUp({ 'cmi.a': '1', 'cmi.b': '2' });
    delivery.log(call(0));
    expect(delivery.commit({ 'cmi.a': '1', 'cmi.b': '3', 'cmi.c': '' }, false)).toBe(true);
    expect(wire.sent).toEqual([
      { way: 'wait', report: { sequence: 0, changes: { 'cmi.b': '3' }, calls: [call(0)], isRunning: true } },
    ]);
    delivery.commit({ 'cmi.a': '4', 'cmi.b': '3', 'cmi.c': '' }, true);
    expect(wire.sent[1]?.report).toEqual({
      sequence: 1,
      changes: { 'cmi.a': '4' },
      calls: [],
      isRunning: false,
    });
  });

  it('brings later what the server did not take', async () => {
    const { wire, delivery, receipts } = setUp();
    wire.answer = null;
    expect(delivery.commit({ 'cmi.a': '1' }, false)).toBe(false);
    expect(await delivery.flush()).toBe(false);
    wire.answer = KEPT;
    expect(await delivery.flush()).toBe(true);
    expect(wire.sent.at(-1)?.report.changes).toEqual({ 'cmi.a': '1' });
    expect(receipts).toEqual([null, null, KEPT]);
    await delivery.flush();
    expect(wire.sent).toHaveLength(3);
  });

  it('leaves a closing page’s data to the browser', () => {
    const { wire, delivery } = setUp();
    wire.isClosing = true;
    expect(delivery.commit({ 'cmi.a': '1' }, true)).toBe(true);
    expect(wire.sent.map(({ way }) => way)).toEqual(['leave']);
  });

  it('rather drops the log than the data when a closing page has too much', () => {
    const { wire, delivery } = setUp();
    wire.isClosing = true;
    wire.limit = 2_000;
    delivery.log(call(0, 'x'.repeat(3_000)));
    expect(delivery.commit({ 'cmi.a': 'y'.repeat(1_000) }, true)).toBe(true);
    expect(wire.sent.map(({ report }) => report.calls)).toEqual([[]]);
    expect(delivery.commit({ 'cmi.a': 'z'.repeat(3_000) }, true)).toBe(false);
  });

  it('is not led astray by an answer that comes after a later commit', async () => {
    const { wire, delivery } = setUp();
    wire.answer = null;
    delivery.commit({ 'cmi.a': '1' }, false);
    wire.answer = KEPT;
    const flushing = delivery.flush();
    delivery.commit({ 'cmi.a': '2' }, false);
    await flushing;
    delivery.commit({ 'cmi.a': '1' }, false);
    expect(wire.sent.at(-1)?.report.changes).toEqual({ 'cmi.a': '1' });
  });

  it('tells that the content has ended even when there is nothing else to tell', async () => {
    const { wire, delivery, run } = setUp();
    run.isOn = false;
    await delivery.flush();
    expect(wire.sent.map(({ report }) => report.isRunning)).toEqual([false]);
    delivery.leaveRest();
    expect(wire.sent).toHaveLength(1);
  });

  it('sends a long log in portions', async () => {
    const { wire, delivery } = setUp();
    for (let position = 0; position < 1_200; position += 1) delivery.log(call(position));
    expect(await delivery.flush()).toBe(true);
    expect(wire.sent.map(({ report }) => report.calls.length)).toEqual([500, 500, 200]);
  });
});

describe('changes', () => {
  it('name what is new, other or gone; an empty element that never was is none of them', () => {
    expect(changes({ a: '1', b: '2', c: '3' }, { a: '1', b: '', d: '4', e: '' })).toEqual({
      b: '',
      c: null,
      d: '4',
    });
  });
});
