import { beginsInLearnersLanguage, speaksLanguages } from './language-suite.ts';
import { behavesAsPackage } from './package-suite.ts';
import { ScormHost } from './scorm-host.ts';
import { behavesInLms, survivesFailingLms } from './scorm-suite.ts';

describe('the SCORM 1.2 package', () => {
  behavesAsPackage(() => new ScormHost('modules', 'scorm12'));
  behavesInLms('modules', 'scorm12');
  survivesFailingLms('modules', 'scorm12');
  beginsInLearnersLanguage('scorm12');
  speaksLanguages('scorm12');
});
