import { nobody } from '../nobody.ts';
import { playsRecordings } from '../media-suite.ts';
import { behavesAsPackage } from '../package-suite.ts';

describe('another course without an LMS', () => {
  behavesAsPackage(() => nobody('water-at-home'));
  playsRecordings(() => nobody('water-at-home'), 'leaks');
});
