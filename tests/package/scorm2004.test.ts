import { beginsInLearnersLanguage } from './language-suite.ts';
import { behavesAsPackage } from './package-suite.ts';
import { ScormHost } from './scorm-host.ts';
import { behavesInLms, survivesFailingLms } from './scorm-suite.ts';

describe('the SCORM 2004 package', () => {
  behavesAsPackage(() => new ScormHost('modules', 'scorm2004'));
  behavesInLms('modules', 'scorm2004');
  survivesFailingLms('modules', 'scorm2004');
  beginsInLearnersLanguage('scorm2004');
});
