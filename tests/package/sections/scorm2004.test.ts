import { keepsSectionsApart } from '../sections-suite.ts';

describe('the SCORM 2004 package with an item for each section', () => {
  keepsSectionsApart('scorm2004');
});
