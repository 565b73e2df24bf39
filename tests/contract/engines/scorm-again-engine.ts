import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Server } from '../server.ts';
import type { Engine } from './engine.ts';

/** scorm-again as it is, without a network of its own: commits go to the test's server. */
export function scormAgain(standard: 'scorm12' | 'scorm2004', server: Server, mode: string): Engine {
  return standard === 'scorm12' ? again12(server, mode) : again2004(server, mode);
}

const SETTINGS = { lmsCommitUrl: false as const, autocommit: false, logLevel: 5 as const };

function again12(server: Server, mode: string): Engine {
  const api = new Scorm12API(SETTINGS);
  api.loadFromFlattenedJSON({ ...heldBy(server), 'cmi.core.lesson_mode': mode }, '');
  const { post, failing } = poster(server, () => api.getFlattenedCMI());
  return {
    initialize: () => api.LMSInitialize(''),
    terminate: () => post(api.LMSFinish('')),
    commit: () => post(api.LMSCommit('')),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    lastError: () => (failing() ? '101' : api.LMSGetLastError()),
    errorString: (code) => api.LMSGetErrorString(code),
  };
}

function again2004(server: Server, mode: string): Engine {
  const api = new Scorm2004API(SETTINGS);
  api.loadFromFlattenedJSON({ ...heldBy(server), 'cmi.mode': mode }, '');
  const { post, failing } = poster(server, () => api.getFlattenedCMI());
  return {
    initialize: () => api.Initialize(''),
    terminate: () => post(api.Terminate('')),
    commit: () => post(api.Commit('')),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    lastError: () => (failing() ? '391' : api.GetLastError()),
    errorString: (code) => api.GetErrorString(code),
  };
}

/** An LMS gives neither the last session's time nor its exit back. */
function heldBy(server: Server): Record<string, string> {
  return Object.fromEntries(
    [...server.stored].filter(([element]) => !/\.(exit|session_time)$/.test(element)),
  );
}

function poster(server: Server, values: () => object) {
  let failed = false;
  return {
    failing: () => failed,
    post(answer: string): string {
      const sent = answer === 'true' ? server.post(new Map(Object.entries(values()).filter(isText))) : true;
      failed = !sent;
      return sent ? answer : 'false';
    },
  };
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && entry[1] !== '';
}
