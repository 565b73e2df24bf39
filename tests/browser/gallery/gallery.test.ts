import { expect } from '@open-wc/testing/pure';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/app/learner-tools.ts';
import '../../../src/app/later.ts';
import { applySettings } from '../../../src/components/reading-settings.ts';
import { directionOf } from '../../../src/components/direction.ts';
import { setStrings } from '../../../src/components/strings.ts';
import { galleryTemplate } from '../../../src/gallery/gallery-template.ts';
import type { Specimens } from '../../../src/gallery/specimens.ts';
import { expectNoViolations } from '../axe.ts';
import { mount, settled } from '../mount.ts';
import { expectTree, treeOf } from './a11y-tree.ts';

const page = document.documentElement;

for (const lang of ['ar', 'en'])
  describe(`every block and every question in every state, in ${lang}`, function () {
    this.timeout(60_000);
    let specimens: Specimens;

    before(async () => {
      specimens = (await (await fetch(`/tests/gallery/${lang}.json`)).json()) as Specimens;
    });

    beforeEach(() => speak(lang, specimens.strings));

    afterEach(async () => {
      speak('es', globalThis.interfaceStrings);
      applySettings({}, page);
      await emulateMedia({ colorScheme: 'light' });
      await setViewport({ width: 800, height: 600 });
    });

    it('tells assistive technology the same as when somebody last looked', async () => {
      await gallery(specimens);
      await expectTree(`tree.${lang}.txt`, await treeOf('main'));
    });

    for (const theme of ['light', 'dark', 'contrast'])
      it(`is accessible in the theme ${theme}`, async () => {
        applySettings({ theme }, page);
        await expectNoViolations(await gallery(specimens));
      });

    it('reflows at 320 pixels, with the widest text spacing too (WCAG 2.2, 1.4.10 and 1.4.12)', async () => {
      await setViewport({ width: 320, height: 640 });
      applySettings({ spacing: 'wide' }, page);
      const shown = await gallery(specimens);
      for (const one of shown.querySelectorAll<HTMLElement>('[data-specimen]'))
        expect(one.scrollWidth, one.dataset['specimen']).to.be.at.most(one.clientWidth + 1);
      expect(page.scrollWidth).to.be.at.most(320);
    });

    it('has no target smaller than 24 pixels (WCAG 2.2, 2.5.8)', async () => {
      const shown = await gallery(specimens);
      for (const target of shown.querySelectorAll<HTMLElement>(
        'button, select, summary, label, input:not([type])',
      )) {
        const { width, height } = target.getBoundingClientRect();
        if (width === 0) continue;
        expect(Math.min(width, height), target.outerHTML.slice(0, 100)).to.be.at.least(24);
      }
    });
  });

async function gallery(specimens: Specimens): Promise<HTMLElement> {
  const shown = await mount<HTMLElement>(galleryTemplate(specimens));
  await settled();
  return shown;
}

function speak(lang: string, strings: Specimens['strings']): void {
  page.lang = lang;
  page.dir = directionOf(lang);
  setStrings(strings, lang);
}
