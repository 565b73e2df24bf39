import { expect } from '@open-wc/testing/pure';
import { coverTemplate } from '../../../src/views/cover.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, textOf } from '../mount.ts';

const COURSE = { ...aCourse({ sections: 2 }), facts: [{ label: 'Duración', text: 'Dos horas' }] };

describe('the cover', () => {
  it('is accessible', async () => {
    await expectNoViolations(await mount(coverTemplate(COURSE, { href: '#/agenda', continueAt: null })));
  });

  it('invites to begin', async () => {
    const cover = await mount(coverTemplate(COURSE, { href: '#/lesson/lesson-1-1', continueAt: null }));
    const start = find<HTMLAnchorElement>(cover, 'a.button');
    expect(textOf(start)).to.equal(msg('cover.start'));
    expect(start.getAttribute('href')).to.equal('#/lesson/lesson-1-1');
  });

  it('invites who was here before to go on', async () => {
    const cover = await mount(coverTemplate(COURSE, { href: '#/lesson/lesson-2-1', continueAt: '2.1' }));
    expect(textOf(find(cover, 'a.button'))).to.equal(msg('cover.continue', { label: '2.1' }));
  });

  it('lists what the course holds', async () => {
    const cover = await mount(coverTemplate(COURSE, { href: '#/agenda', continueAt: null }));
    expect([...cover.querySelectorAll('.cover-section-title')].map(textOf)).to.deep.equal([
      'Sección 1',
      'Sección 2',
    ]);
    expect(textOf(find(cover, '.facts'))).to.equal('Duración Dos horas');
  });
});
