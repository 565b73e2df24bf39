import type { TrackingPort } from '../../src/core/tracking-port.ts';
import { connect as connect12 } from '../../src/tracking/scorm12.ts';
import { connect as connect2004 } from '../../src/tracking/scorm2004.ts';
import type { Engine } from './engines/engine.ts';
import { fakeWindow } from './fake-window.ts';
import type { Call, Intercept, LaunchOptions, TestLms, Traits } from './lms.ts';
import { requestTiming } from './request-timing.ts';
import { Server } from './server.ts';

type Scorm = 'scorm12' | 'scorm2004';

/** Under which names each version of SCORM offers an engine's functions. */
export const NAMES = {
  scorm12: {
    object: 'API',
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    commit: 'LMSCommit',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  scorm2004: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    terminate: 'Terminate',
    commit: 'Commit',
    get: 'GetValue',
    set: 'SetValue',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
} as const;

/** How a profile builds its sessions. */
export interface PlayerParts {
  readonly traits: Traits & { readonly standard: Scorm };
  readonly server: Server;
  /** What the profile finds wrong is put here. */
  readonly complaints?: string[];
  /** A new session's runtime. */
  readonly engine: () => Engine;
  /**
   * The window that the course runs in; without it, the API hangs on the course's own parent.
   * @param holder the properties of the window that holds the API
   */
  readonly window?: (holder: Readonly<Record<string, unknown>>, online: () => boolean) => Window;
}

/** An LMS that plays the course through the real adapter of its standard. */
export function makePlayer({ traits, server, complaints = [], engine, window }: PlayerParts): TestLms {
  const calls: Call[] = [];
  const names = NAMES[traits.standard];
  const online = (): boolean => server.online;
  return {
    traits,
    calls,
    complaints,
    get stored() {
      return server.stored;
    },
    get history() {
      return server.history;
    },
    forgive: () => {
      complaints.length = 0;
    },
    failCommits: (times) => server.fail(1, times),
    failCommit: (number) => server.fail(number, 1),
    setOnline: (value) => {
      server.online = value;
    },
    setReachable: (value) => {
      server.reachable = value;
    },
    connect(intercept = (_name, _element, call) => call()): Promise<TrackingPort> {
      const api = apiOf(traits.standard, engine(), calls, intercept);
      const holder = { [names.object]: api, ...requestTiming(server) };
      const start = window
        ? window(holder, online)
        : fakeWindow({ parent: fakeWindow({ properties: holder }), online });
      return traits.standard === 'scorm12' ? connect12(start) : connect2004(start);
    },
  };
}

/** The API object of a standard in front of an engine; every call is written down. */
function apiOf(
  standard: Scorm,
  engine: Engine,
  calls: Call[],
  intercept: Intercept,
): Record<string, unknown> {
  const names = NAMES[standard];
  const noting =
    (name: string, call: (element: string, value: string) => unknown) =>
    (element = '', value = ''): unknown => {
      let answer: unknown = 'threw';
      try {
        answer = intercept(name, element, () => call(element, value));
        return answer;
      } finally {
        calls.push({ name, element, value, answer });
      }
    };
  return {
    [names.initialize]: noting(names.initialize, () => engine.initialize()),
    [names.terminate]: noting(names.terminate, () => engine.terminate()),
    [names.commit]: noting(names.commit, () => engine.commit()),
    [names.get]: noting(names.get, (element) => engine.get(element)),
    [names.set]: noting(names.set, (element, value) => engine.set(element, value)),
    [names.lastError]: noting(names.lastError, () => engine.lastError()),
    [names.errorString]: noting(names.errorString, (code) => engine.errorString(code)),
  };
}

/** The server of a launch, and the mode that it is launched in. */
export function launchOf({ mode = 'normal', held = {} }: LaunchOptions = {}): {
  server: Server;
  mode: string;
} {
  return { server: new Server(held), mode };
}
