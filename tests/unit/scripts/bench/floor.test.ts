import { describe, expect, it } from 'vitest';
import { bytesOf, floorOf, roundsOf } from '../../../../scripts/bench/floor.ts';
import type { Request } from '../../../../scripts/bench/floor.ts';
import { PROFILES } from '../../../../scripts/bench/profiles.ts';

const request = (sent: number, finished: number | null, bytes = 0): Request => ({
  url: 'http://127.0.0.1/',
  sent,
  finished,
  bytes,
});

describe('the floor', () => {
  it('is one wait and the bytes on the line: 0.4 s and a second for 50 000 bytes on the slow one', () => {
    expect(floorOf(PROFILES.slow.line, 1, 50_000)).toBe(1_400);
  });

  it('has another wait for every further round', () => {
    expect(floorOf(PROFILES.medium.line, 3, 0)).toBe(900);
  });
});

describe('rounds', () => {
  it('are none before anything has arrived', () => {
    expect(roundsOf([])).toBe(0);
    expect(roundsOf([request(0, null)])).toBe(0);
  });

  it('are one for requests that were under way at the same time', () => {
    expect(roundsOf([request(0, 5), request(1, 3), request(2, 9)])).toBe(1);
  });

  it('are as many as followed one after another', () => {
    expect(roundsOf([request(0, 1), request(1, 2), request(1.5, 4), request(2, 3)])).toBe(3);
  });

  it('do not depend on the order in which requests are listed', () => {
    expect(roundsOf([request(2, 3), request(0, 1), request(1, 2)])).toBe(3);
  });

  it('count one that is still on the way not yet', () => {
    expect(roundsOf([request(0, 1), request(1, null)])).toBe(1);
  });
});

it('adds up the bytes of all that arrived', () => {
  expect(bytesOf([request(0, 1, 20), request(1, null), request(1, 2, 22)])).toBe(42);
});
