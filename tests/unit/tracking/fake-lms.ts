import type { TrackingError } from '../../../src/core/tracking-port.ts';
import { LmsApi } from '../../../src/tracking/lms-api.ts';

/** An API that writes down what it is told, refuses what it is told to, and fails commits when it is told to. */
export function fakeLms() {
  const told: string[] = [];
  const lms = {
    told,
    commits: 0,
    down: false,
    refuses: new Map<string, string>(),
    held: new Map<string, string>(),
    keeps: Infinity,
    last: '0',
    SetValue(element: string, value: string): string {
      this.last = this.refuses.get(element) ?? '0';
      told.push(`${element}=${value}`);
      if (this.last === '0') this.held.set(element, value.slice(0, this.keeps));
      return String(this.last === '0');
    },
    GetValue(element: string): string {
      return this.held.get(element) ?? '';
    },
    Commit(): string {
      this.commits += 1;
      this.last = this.down ? '391' : '0';
      return String(!this.down);
    },
    GetLastError(): string {
      return this.last;
    },
    GetErrorString(code: string): string {
      return `Error ${code}`;
    },
  };
  const names = {
    initialize: '',
    terminate: '',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  };
  return { lms, api: new LmsApi(lms, names) };
}

/** What an act throws, which is nothing else than a `TrackingError`; null when it throws nothing. */
export const thrownBy = (act: () => void): TrackingError | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error as TrackingError;
  }
};
