import { expect } from '@open-wc/testing/pure';
import { until } from '../mount.ts';

const SCRIPT = new URL('../../../src/app/save-notices.ts', import.meta.url).href;
/** As an LMS shows the course: its own title above the frame, its own foot below. */
const COURSE = `<!doctype html><style>body { margin: 0; height: 3000px } header { position: sticky; top: 0 }</style>
  <header class="top">Course <save-notices></save-notices></header><script type="module" src="${SCRIPT}"></script>`;

async function courseInLms(): Promise<{ readonly frame: HTMLIFrameElement; readonly course: Window }> {
  const main = document.body.appendChild(document.createElement('main'));
  const [title, foot] = [600, 3000].map((height) => {
    const part = document.createElement('div');
    part.style.height = `${height}px`;
    return part;
  });
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { height: '400px', border: '0' });
  frame.srcdoc = COURSE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  main.append(title ?? '', frame, foot ?? '');
  await loaded;
  const course = frame.contentWindow;
  if (!course) throw new Error('the frame holds no page');
  await course.customElements.whenDefined('save-notices');
  return { frame, course };
}

function say(course: Window, words: string): void {
  const notice = Object.assign(course.document.createElement('p'), { textContent: words });
  course.document.querySelector('save-notices')?.append(notice);
}

describe('a notice about saving', () => {
  it('is brought into view on the page of the LMS, and the reading stays at its place', async () => {
    const { frame, course } = await courseInLms();
    course.scrollTo(0, 1000);
    window.scrollTo(0, 800);
    expect(frame.getBoundingClientRect().top).to.be.below(0);
    say(course, 'Sin guardar');
    await until(() => frame.getBoundingClientRect().top >= 0, 'the bar of the course is in view');
    expect(course.scrollY).to.equal(1000);
  });

  it('comes out from behind what the LMS keeps on top of its page', async () => {
    const { frame, course } = await courseInLms();
    const banner = document.createElement('div');
    Object.assign(banner.style, { position: 'fixed', inset: '0 0 auto', height: '70px' });
    frame.before(banner);
    window.scrollTo(0, 800);
    say(course, 'Sin guardar');
    await until(() => frame.getBoundingClientRect().top >= 70, 'the bar is below the banner');
  });

  it('moves nothing where it is in view already', async () => {
    const { course } = await courseInLms();
    course.scrollTo(0, 1000);
    window.scrollTo(0, 500);
    say(course, 'Sin guardar');
    // Observers hear of a change before the next frame is drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect([window.scrollY, course.scrollY]).to.deep.equal([500, 1000]);
  });
});
