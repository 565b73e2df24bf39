import { behavesAsPackage } from './package-suite.ts';
import { ScormHost } from './scorm-host.ts';

describe('the SCORM 1.2 package', () => {
  behavesAsPackage(() => new ScormHost('scorm12'));
});
