import { nobody } from '../nobody.ts';
import { behavesAsPackage } from '../package-suite.ts';

describe('another course without an LMS', () => {
  behavesAsPackage(() => nobody('water-at-home'));
});
