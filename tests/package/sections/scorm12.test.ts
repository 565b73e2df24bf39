import { keepsSectionsApart } from '../sections-suite.ts';

describe('the SCORM 1.2 package with an item for each section', () => {
  keepsSectionsApart('scorm12');
});
