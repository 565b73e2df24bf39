import { connect } from '../../../src/tracking/local.ts';
import { fakeWindow } from '../fake-window.ts';
import type { Call, Intercept, MakeLms } from '../lms.ts';

/** The browser's own storage, which may be full or forbidden. */
export const browser: MakeLms = ({ held = {} } = {}) => {
  const stored = new Map(Object.entries(held));
  const history: ReadonlyMap<string, string>[] = [];
  const calls: Call[] = [];
  let failures = 0;
  const setItem = (key: string, value: string): void => {
    failures -= 1;
    const answer = failures >= 0 ? 'threw' : undefined;
    calls.push({ name: 'localStorage.setItem', element: key, value, answer });
    if (failures >= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    stored.set(key, value);
    history.push(new Map(stored));
  };
  const storage = (intercept: Intercept) => ({
    getItem(key: string): string | null {
      const value = stored.get(key) ?? null;
      calls.push({ name: 'localStorage.getItem', element: key, value: '', answer: value });
      return value;
    },
    setItem: (key: string, value: string): unknown => intercept('setItem', key, () => setItem(key, value)),
  });
  return {
    traits: {
      standard: 'web',
      keepsRecord: false,
      keepsInteractions: false,
      keepsObjectives: false,
      refusesResumeOver: null,
      cutsResumeTo: null,
    },
    calls,
    stored,
    history,
    complaints: [],
    forgive: () => undefined,
    failCommits: (times) => {
      failures = times;
    },
    failCommit: () => undefined,
    setOnline: () => undefined,
    setReachable: () => undefined,
    connect: (intercept = (_name, _element, call) => call()) =>
      connect(fakeWindow({ properties: { localStorage: storage(intercept) } }), 'curso-de-prueba'),
  };
};
