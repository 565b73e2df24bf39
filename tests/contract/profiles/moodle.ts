import { overriding } from '../engines/engine.ts';
import type { Engine } from '../engines/engine.ts';
import { FlatEngine } from '../engines/flat-engine.ts';
import type { MakeLms, Traits } from '../lms.ts';
import { launchOf, makePlayer } from '../player.ts';
import type { Server } from '../server.ts';
import { moodle12Rules } from './moodle12-rules.ts';
import { MOODLE_2004_RULES } from './moodle2004-rules.ts';

const TRAITS: Omit<Traits, 'standard' | 'refusesResumeOver'> = {
  keepsRecord: true,
  keepsInteractions: true,
  keepsObjectives: true,
  cutsResumeTo: null,
};

/** Moodle's players, as they were measured: lengths, vocabulary, what a commit sends, what a launch gives back. */
export function moodle(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    const complaints: string[] = [];
    return standard === 'scorm12'
      ? makePlayer({
          traits: { ...TRAITS, standard, refusesResumeOver: 4096 },
          server,
          complaints,
          engine: () => complaining(engine12(server, mode), complaints),
        })
      : makePlayer({
          traits: { ...TRAITS, standard, refusesResumeOver: 64_000 },
          server,
          complaints,
          engine: () => complaining(engine2004(server, mode), complaints),
        });
  };
}

function engine12(server: Server, mode: string): Engine {
  const given = {
    'cmi.core.student_name': 'Awa Diop',
    'cmi.core.lesson_status': 'not attempted',
    ...Object.fromEntries([...server.stored].filter(([element]) => element !== 'cmi.core.exit')),
    'cmi.core.lesson_mode': mode,
  };
  const engine = new FlatEngine(moodle12Rules(given), server, given);
  let called = false;
  return overriding(engine, {
    initialize: () => {
      called = true;
      return engine.initialize();
    },
    lastError: () => {
      if (!called) throw new ReferenceError('errorCode is not defined');
      return engine.lastError();
    },
    errorString: (code) =>
      ['0', '101', '201', '301', '402', '403', '405'].includes(code) ? `Error ${code}` : undefined,
  });
}

/** All that was saved comes back only when the last session ended, or was cut off, in suspense. */
function engine2004(server: Server, mode: string): Engine {
  const suspended = server.stored.get('cmi.exit') === 'suspend';
  const held = suspended
    ? [...server.stored].filter(([element]) => !/\.(exit|session_time)$/.test(element))
    : [];
  return new FlatEngine(MOODLE_2004_RULES, server, {
    'cmi.learner_name': 'Awa Diop',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    ...Object.fromEntries(held),
    'cmi.mode': mode,
  });
}

/** Writes down every value that Moodle refuses. */
function complaining(engine: Engine, complaints: string[]): Engine {
  return overriding(engine, {
    set(element, value) {
      const answer = engine.set(element, value);
      if (answer !== 'true')
        complaints.push(
          `${element} = ${value.slice(0, 80)}: Moodle refuses it with ${String(engine.lastError())}`,
        );
      return answer;
    },
  });
}
