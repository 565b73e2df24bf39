import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import '../../../src/tools/read-aloud.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, settled, textOf } from '../mount.ts';

/** The browser's voice, under the test's control: what it was told to say. */
let said: SpeechSynthesisUtterance[];
const original = { ...voice() };

function voice() {
  const { speak, cancel, pause, resume } = speechSynthesis;
  return { speak, cancel, pause, resume };
}

beforeEach(() => {
  said = [];
  Object.assign(speechSynthesis, {
    speak: (words: SpeechSynthesisUtterance) => said.push(words),
    cancel: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  });
});

afterEach(() => Object.assign(speechSynthesis, original));

describe('reading aloud', () => {
  it('reads one text after the other in its language, shows which, and passes over controls', async () => {
    const lesson = await aLesson();
    find(lesson, 'read-aloud button', msg('aloud.start')).click();
    await settled();
    expect(textOf(find(lesson, '.being-read'))).to.equal('Lección');
    for (let step = 0; step < 3; step += 1) finish();
    expect(said.map(({ text }) => text)).to.deep.equal(['Lección', 'El agua.', 'Uno', 'Dos']);
    expect(said.map(({ lang }) => lang)).to.deep.equal(['es', 'es', 'en', 'es']);
    finish();
    await settled();
    expect(lesson.querySelector('.being-read')).to.equal(null);
    expect(find(lesson, 'read-aloud button', msg('aloud.start'))).not.to.equal(null);
  });

  it('is not offered by a browser that has no voice, which leaves the lesson as it is', async () => {
    const given = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    try {
      const lesson = await aLesson();
      expect(lesson.querySelector('read-aloud button')).to.equal(null);
      expect(textOf(lesson)).to.contain('El agua.');
      lesson.remove();
      await settled();
    } finally {
      if (given) Object.defineProperty(window, 'speechSynthesis', given);
    }
  });

  it('can be paused, gone on with and stopped', async () => {
    const lesson = await aLesson();
    find(lesson, 'read-aloud button').click();
    await settled();
    find(lesson, 'read-aloud button', msg('aloud.pause')).click();
    await settled();
    await expectNoViolations(lesson);
    find(lesson, 'read-aloud button', msg('aloud.go-on')).click();
    await settled();
    find(lesson, 'read-aloud button', msg('aloud.stop')).click();
    finish();
    expect(said).to.have.length(1);
    expect(lesson.querySelector('.being-read')).to.equal(null);
  });
});

function finish(): void {
  said.at(-1)?.dispatchEvent(new Event('end'));
}

function aLesson(): Promise<HTMLElement> {
  return mount(
    html`<article lang="es">
      <h1>Lección</h1>
      <read-aloud></read-aloud>
      <p>El agua.</p>
      <ul>
        <li lang="en">Uno</li>
        <li><p>Dos</p></li>
      </ul>
      <div class="activity"><p>¿Cuál?</p></div>
      <details>
        <summary hidden>Más</summary>
        <p>Cerrado</p>
      </details>
    </article>`,
  );
}
