import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { expectNoViolations } from './axe.ts';
import { mount } from './mount.ts';

describe('the check for accessibility', () => {
  it('passes what is sound', async () => {
    await expectNoViolations(
      await mount(
        html`<section>
          <h1>Prueba</h1>
          <p>Texto.</p>
        </section>`,
      ),
    );
  });

  for (const [fault, template] of [
    ['image-alt', html`<p><img src="data:," /></p>`],
    ['label', html`<p><input type="text" /></p>`],
    ['color-contrast', html`<p style="color: #999; background: #fff">Texto pálido</p>`],
    ['target-size', html`<p><button style="width: 9px">a</button><button style="width: 9px">b</button></p>`],
  ] as const) {
    it(`finds ${fault}`, async () => {
      const element = await mount(template);
      const found = await expectNoViolations(element).then(
        () => 'nothing',
        (error: Error) => error.message,
      );
      expect(found).to.contain(`axe: ${fault}:`);
    });
  }
});
