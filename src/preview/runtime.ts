import * as scorm12 from 'scorm-again/scorm12/min';
import * as scorm2004 from 'scorm-again/scorm2004/min';
import type { Elements, Launch, PlayedStandard } from './protocol.ts';
import { startingElements, storedElements } from './starting-elements.ts';

/** Keeps what the content commits. Called while the content waits; @returns whether it was kept */
export type Keep = (elements: Elements, isLast: boolean) => boolean;

/** The part of scorm-again that we use. */
interface Scorm {
  loadFromFlattenedJSON(elements: Elements, at: string): void;
  isInitialized(): boolean;
  readonly lastErrorCode: unknown;
}

type ScormClass = new (settings: object) => Scorm;

// The package's types speak of a default export, which its modules do not have.
const CLASSES: Readonly<Record<PlayedStandard, ScormClass>> = {
  scorm12: (scorm12 as unknown as { readonly Scorm12API: ScormClass }).Scorm12API,
  scorm2004: (scorm2004 as unknown as { readonly Scorm2004API: ScormClass }).Scorm2004API,
};

/** Where content looks for the API. */
export const API_NAME: Readonly<Record<PlayedStandard, 'API' | 'API_1484_11'>> = {
  scorm12: 'API',
  scorm2004: 'API_1484_11',
};

/** The functions of the API, as the standards call them. */
export const FUNCTIONS: Readonly<Record<PlayedStandard, readonly string[]>> = {
  scorm12: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  scorm2004: [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
};

/** What a commit that was not kept answers: SCORM 1.2 has no code of its own for it. */
const COMMIT_FAILED: Readonly<Record<PlayedStandard, number>> = { scorm12: 101, scorm2004: 391 };

/** One run of the content against the API. */
export interface Runtime {
  readonly standard: PlayedStandard;
  /** Calls a function of the API by its name. May throw what scorm-again throws. */
  call(name: string, values: readonly string[]): unknown;
  /** The error code of the last call. */
  lastError(): string;
  /** Whether the content has begun and not ended its communication. */
  isRunning(): boolean;
}

/** The API for one launch, with what the learner had stored. A run that was ended can't begin again: launch anew. */
export function createRuntime(launch: Launch, keep: Keep): Runtime {
  const { standard } = launch;
  const scorm = new CLASSES[standard]({
    // Any address: without one nothing is ever committed.
    lmsCommitUrl: 'commit',
    dataCommitFormat: 'flattened',
    // Each commit carries the total so far, so that a browser that is killed loses no time.
    alwaysSendTotalTime: true,
    // Our log tells what happens; the console stays for the content.
    logLevel: 5,
    httpService: {
      processHttpRequest: (_address: string, elements: Record<string, unknown>, isLast: boolean) =>
        keep(storedElements(launch, textsOf(elements), isLast), isLast)
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: COMMIT_FAILED[standard] },
      updateSettings: () => undefined,
    },
  });
  scorm.loadFromFlattenedJSON(startingElements(launch), '');
  const functions = scorm as unknown as Readonly<Record<string, (...values: readonly string[]) => unknown>>;
  return {
    standard,
    call: (name, values) => functions[name]?.(...values),
    lastError: () => String(scorm.lastErrorCode),
    isRunning: () => scorm.isInitialized(),
  };
}

/** Empty collections come as objects, and are no element. */
function textsOf(elements: Record<string, unknown>): Elements {
  return Object.fromEntries(
    Object.entries(elements).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
