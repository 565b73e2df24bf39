import { beginsInLearnersLanguage, speaksLanguages } from './language-suite.ts';
import { behavesAsPackage } from './package-suite.ts';
import { ScormHost } from './scorm-host.ts';
import { behavesInLms, survivesFailingLms } from './scorm-suite.ts';

describe('the SCORM 1.2 package', () => {
  behavesAsPackage(() => new ScormHost('scorm12'));
  behavesInLms('scorm12');
  survivesFailingLms('scorm12');
  beginsInLearnersLanguage('scorm12');
  speaksLanguages('scorm12');
});
