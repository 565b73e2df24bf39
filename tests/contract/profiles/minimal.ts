import { FlatEngine, patternOf } from '../engines/flat-engine.ts';
import type { FlatRules } from '../engines/flat-engine.ts';
import type { MakeLms } from '../lms.ts';
import { launchOf, makePlayer } from '../player.ts';
import { moodle12Rules } from './moodle12-rules.ts';
import { MOODLE_2004_RULES } from './moodle2004-rules.ts';

/** Elements that no LMS of SCORM 1.2 may lack. */
const MANDATORY_12 = /^cmi\.(core\.[\w.]+|suspend_data|launch_data)$/;
/** SCORM 2004 makes all elements mandatory; some LMSs leave out what has rows and what describes. */
const KEPT_2004 =
  /^cmi\.(completion_status|success_status|progress_measure|score\.\w+|exit|session_time|suspend_data|location|mode|learner_id|learner_name)$/;

/** An LMS that implements no more than it must: the rest answers 401 in 1.2 and 402 in 2004. */
export function minimal(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    const traits = {
      standard,
      keepsRecord: true,
      keepsInteractions: false,
      keepsObjectives: false,
      refusesResumeOver: standard === 'scorm12' ? 4096 : 64_000,
      cutsResumeTo: null,
    };
    return makePlayer({
      traits,
      server,
      engine: () => {
        const given = Object.fromEntries(
          [...server.stored].filter(([element]) => !/\.(exit|session_time)$/.test(element)),
        );
        return standard === 'scorm12'
          ? new FlatEngine(lacking(moodle12Rules(given), MANDATORY_12, '401'), server, {
              ...given,
              'cmi.core.lesson_mode': mode,
            })
          : new FlatEngine(lacking(MOODLE_2004_RULES, KEPT_2004, '402'), server, {
              ...given,
              'cmi.mode': mode,
            });
      },
    });
  };
}

function lacking(rules: FlatRules, kept: RegExp, code: string): FlatRules {
  return {
    ...rules,
    refuses: (element, value, model) =>
      kept.test(patternOf(element)) ? rules.refuses(element, value, model) : code,
    hides: (element) => (kept.test(patternOf(element)) ? rules.hides(element) : code),
  };
}
