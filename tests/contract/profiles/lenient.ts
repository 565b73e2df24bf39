import { scormAgain } from '../engines/scorm-again-engine.ts';
import type { MakeLms } from '../lms.ts';
import { launchOf, makePlayer } from '../player.ts';

/** scorm-again as it is: takes nearly everything, sends everything with each commit. */
export function lenient(standard: 'scorm12' | 'scorm2004'): MakeLms {
  return (options) => {
    const { server, mode } = launchOf(options);
    return makePlayer({
      traits: {
        standard,
        keepsRecord: true,
        keepsInteractions: true,
        keepsObjectives: true,
        refusesResumeOver: null,
        cutsResumeTo: null,
      },
      server,
      engine: () => scormAgain(standard, server, mode),
    });
  };
}
