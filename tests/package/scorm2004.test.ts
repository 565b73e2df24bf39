import { behavesAsPackage } from './package-suite.ts';
import { ScormHost } from './scorm-host.ts';

describe('the SCORM 2004 package', () => {
  behavesAsPackage(() => new ScormHost('scorm2004'));
});
