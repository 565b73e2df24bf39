import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import '../../../src/tools/course-search.ts';
import type { CourseSearch } from '../../../src/tools/course-search.ts';
import type { SearchText } from '../../../src/tools/text-search.ts';
import { expectNoViolations } from '../axe.ts';
import { tabTo, write } from '../keyboard.ts';
import { find, mount, msg, settled, textOf, until } from '../mount.ts';

const TEXTS: readonly SearchText[] = [
  { address: '#/lesson/a/2', title: '1.1 El agua', text: 'El agua se reparte en cada cuenca.' },
  { address: '#/glossary/cuenca', title: 'Cuenca', text: 'Territorio que recoge el agua.' },
];

describe('the search', () => {
  it('is accessible and finds while one types, with a link to the very block', async () => {
    const search = await aSearch(async () => TEXTS);
    await expectNoViolations(search);
    await tabTo(find(search, 'input'));
    await write('cuenca');
    await settled();
    expect(textOf(find(search, '[role="status"]'))).to.equal(msg('search.count', { n: 2 }));
    const links = [...search.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#/glossary/cuenca', '#/lesson/a/2']);
    expect([...search.querySelectorAll('mark')].map(textOf)).to.deep.equal(['cuenca']);
    await expectNoViolations(search);
  });

  it('says that nothing was found', async () => {
    const search = await aSearch(async () => TEXTS);
    await tabTo(find(search, 'input'));
    await write('volcán');
    await settled();
    expect(textOf(find(search, '[role="status"]'))).to.equal(msg('search.count', { n: 0 }));
  });

  it('says that the texts did not arrive, and asks for them again', async () => {
    let isDown = true;
    const search = await aSearch(async () => {
      if (isDown) throw new Error('the network is gone');
      return TEXTS;
    });
    await until(() => search.querySelector('[role="alert"]') !== null, 'the failure is told');
    await expectNoViolations(search);
    isDown = false;
    find(search, 'button', msg('app.retry')).click();
    await until(() => search.querySelector('.search-results') !== null, 'the search works');
  });

  it('gathers the texts of another language when the course changes to it', async () => {
    let asked = 0;
    const search = await aSearch(async () => {
      asked += 1;
      return TEXTS;
    });
    expect(asked).to.equal(1);
    search.language = 'fr';
    await settled();
    expect(asked).to.equal(2);
  });
});

async function aSearch(gather: CourseSearch['gather']): Promise<CourseSearch> {
  const search = await mount<CourseSearch>(
    html`<course-search language="es" .gather=${gather}></course-search>`,
  );
  await settled();
  return search;
}
