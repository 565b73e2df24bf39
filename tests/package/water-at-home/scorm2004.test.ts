import { behavesAsPackage } from '../package-suite.ts';
import { ScormHost } from '../scorm-host.ts';
import { behavesInLms, survivesFailingLms } from '../scorm-suite.ts';

describe("another course's SCORM 2004 package", () => {
  behavesAsPackage(() => new ScormHost('water-at-home', 'scorm2004'));
  behavesInLms('water-at-home', 'scorm2004');
  survivesFailingLms('water-at-home', 'scorm2004');
});
