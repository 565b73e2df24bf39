import { nobody } from './nobody.ts';
import { behavesAsPackage } from './package-suite.ts';

describe('the course without an LMS', () => {
  behavesAsPackage(() => nobody('modules'));
});
