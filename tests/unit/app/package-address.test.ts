import { expect, it } from 'vitest';
import { packageAddress } from '../../../src/app/package-address.ts';

it('is the same for every upload of a package to Moodle', () => {
  const at = (upload: number): string =>
    packageAddress(`/pluginfile.php/38/mod_scorm/content/${upload}/index.html`);
  expect(at(2)).toBe(at(1));
});

it('is another one for every activity', () => {
  expect(packageAddress('/pluginfile.php/38/mod_scorm/content/1/index.html')).not.toBe(
    packageAddress('/pluginfile.php/39/mod_scorm/content/1/index.html'),
  );
});

it.each([
  ['/courses/internet/index.html', '/courses/internet/'],
  ['/index.html', '/'],
  ['/2016/', '/'],
  ['', ''],
])('of %s is %s', (pathname, address) => {
  expect(packageAddress(pathname)).toBe(address);
});
