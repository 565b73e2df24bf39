import { overriding } from '../engines/engine.ts';
import type { Engine } from '../engines/engine.ts';
import { scormAgain } from '../engines/scorm-again-engine.ts';
import { crossOriginWindow, fakeWindow } from '../fake-window.ts';
import type { MakeLms } from '../lms.ts';
import { launchOf, makePlayer } from '../player.ts';

/** Longest resume data that the hostile LMS keeps. */
const KEEPS = 255;

/**
 * An LMS that means no harm and does much: answers of any type, exceptions where it explains an error,
 * resume data cut without a word, its API in the opener's frames behind windows of another origin.
 */
export function hostile(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    return makePlayer({
      traits: {
        standard,
        keepsRecord: true,
        keepsInteractions: true,
        keepsObjectives: true,
        refusesResumeOver: null,
        cutsResumeTo: KEEPS,
      },
      server,
      engine: () => misspeaking(cutting(scormAgain(standard, server, mode)), standard),
      window: (properties, online) => {
        const holder = fakeWindow({ properties });
        const opener = crossOriginWindow({ parent: crossOriginWindow({ parent: holder }) });
        return fakeWindow({ parent: crossOriginWindow(), opener, online });
      },
    });
  };
}

/** The same LMS, whose interactions and objectives throw whenever they are touched. */
export function throwing(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    return makePlayer({
      traits: {
        standard,
        keepsRecord: true,
        keepsInteractions: false,
        keepsObjectives: false,
        refusesResumeOver: null,
        cutsResumeTo: null,
      },
      server,
      engine: () => exploding(misspeaking(scormAgain(standard, server, mode), standard)),
    });
  };
}

function cutting(engine: Engine): Engine {
  return overriding(engine, {
    set: (element, value) =>
      engine.set(element, element === 'cmi.suspend_data' ? value.slice(0, KEEPS) : value),
  });
}

/** Booleans or numbers instead of words, null instead of nothing. */
function misspeaking(engine: Engine, standard: 'scorm12' | 'scorm2004'): Engine {
  const spoken = (answer: unknown): unknown =>
    standard === 'scorm12' ? answer === 'true' : answer === 'true' ? 1 : 0;
  return {
    initialize: () => spoken(engine.initialize()),
    terminate: () => spoken(engine.terminate()),
    commit: () => spoken(engine.commit()),
    set: (element, value) => spoken(engine.set(element, value)),
    get(element) {
      const value = String(engine.get(element));
      if (value === '') return null;
      return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    },
    lastError: () => Number(engine.lastError()),
    errorString() {
      throw new TypeError('errorStrings is undefined');
    },
  };
}

function exploding(engine: Engine): Engine {
  const touch = (element: string): void => {
    if (/^cmi\.(interactions|objectives|student_preference|learner_preference)/.test(element))
      throw new TypeError(`${element} is undefined`);
  };
  return overriding(engine, {
    get(element) {
      touch(element);
      return engine.get(element);
    },
    set(element, value) {
      touch(element);
      return engine.set(element, value);
    },
  });
}
