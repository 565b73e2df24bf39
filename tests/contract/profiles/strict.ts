import { overriding } from '../engines/engine.ts';
import type { Engine } from '../engines/engine.ts';
import { scormAgain } from '../engines/scorm-again-engine.ts';
import { judge } from '../letter/letter.ts';
import type { Letter } from '../letter/letter.ts';
import { LETTER_12 } from '../letter/letter12.ts';
import { LETTER_2004 } from '../letter/letter2004.ts';
import type { MakeLms } from '../lms.ts';
import { launchOf, makePlayer } from '../player.ts';
import type { Server } from '../server.ts';

const LETTERS = { scorm12: LETTER_12, scorm2004: LETTER_2004 };
const WRONG_FORM = { scorm12: '405', scorm2004: '406' };

/** scorm-again behind the letter of the standard: what ADL, scorm-again or Moodle would refuse is refused and written down. */
export function strict(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    const complaints: string[] = [];
    return makePlayer({
      traits: {
        standard,
        keepsRecord: true,
        keepsInteractions: true,
        keepsObjectives: true,
        refusesResumeOver: standard === 'scorm12' ? 4096 : 64_000,
        cutsResumeTo: null,
      },
      server,
      complaints,
      engine: () =>
        lawful(
          scormAgain(standard, server, mode),
          server,
          LETTERS[standard],
          WRONG_FORM[standard],
          complaints,
        ),
    });
  };
}

function lawful(engine: Engine, server: Server, letter: Letter, code: string, complaints: string[]): Engine {
  const model = new Map(server.stored);
  let refused = false;
  let ended = false;
  return overriding(engine, {
    initialize() {
      if (ended) complaints.push('initialised after it was terminated');
      return engine.initialize();
    },
    terminate() {
      if (ended) complaints.push('terminated twice');
      ended = true;
      return engine.terminate();
    },
    commit() {
      if (ended) complaints.push('committed after it was terminated');
      return engine.commit();
    },
    set(element, value) {
      const complaint = judge(letter, element, value, model);
      refused = complaint !== null;
      if (complaint !== null) {
        complaints.push(complaint);
        return 'false';
      }
      const answer = engine.set(element, value);
      if (answer === 'true') model.set(element, value);
      else
        complaints.push(`${element} = ${value}: scorm-again refuses it with ${String(engine.lastError())}`);
      return answer;
    },
    lastError: () => (refused ? code : engine.lastError()),
  });
}
