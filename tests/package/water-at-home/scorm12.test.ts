import { playsRecordings } from '../media-suite.ts';
import { behavesAsPackage } from '../package-suite.ts';
import { ScormHost } from '../scorm-host.ts';
import { behavesInLms, survivesFailingLms } from '../scorm-suite.ts';

describe("another course's SCORM 1.2 package", () => {
  behavesAsPackage(() => new ScormHost('water-at-home', 'scorm12'));
  playsRecordings(() => new ScormHost('water-at-home', 'scorm12'), 'leaks');
  behavesInLms('water-at-home', 'scorm12');
  survivesFailingLms('water-at-home', 'scorm12');
});
