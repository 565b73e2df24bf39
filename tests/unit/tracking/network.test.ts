import { expect, it } from 'vitest';
import { mayReachLms } from '../../../src/tracking/network.ts';
import { fakeWindow } from '../../contract/fake-window.ts';

const at = (hostname: string, online: boolean): boolean =>
  mayReachLms(fakeWindow({ online: () => online, properties: { location: { hostname } } }));

it('believes an LMS while there is a network', () => {
  expect(at('lms.example.org', true)).toBe(true);
});

it('does not believe an LMS while there is none', () => {
  expect(at('lms.example.org', false)).toBe(false);
  expect(at('localhost.example.org', false)).toBe(false);
});

it.each([
  'mylocalhost',
  'localhost.org',
  '.localhost',
  '127.0.0',
  '1127.0.0.1',
  '127.0.0.1.example.org',
  'x[::1]',
  '::1',
])('does not take %s for the own machine', (hostname) => {
  expect(at(hostname, false)).toBe(false);
});

it.each(['localhost', 'moodle.localhost', '127.0.0.1', '127.1.2.3', '127.100.200.254', '[::1]'])(
  'needs no network for %s',
  (hostname) => {
    expect(at(hostname, false)).toBe(true);
  },
);
