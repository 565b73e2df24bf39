import { expect } from '@open-wc/testing/pure';
import { textOf, until } from '../mount.ts';
import { smallReport } from './small-group.ts';

describe('review.html as it is built', () => {
  it('reads a file in its worker, under a policy that allows nothing else', async function () {
    // The page is built when it is first asked for.
    this.timeout(60_000);
    const frame = document.createElement('iframe');
    // As bytes of our own: the test server would put a script of its own into a page.
    const built = await (await fetch('/tests/review.txt')).text();
    frame.src = URL.createObjectURL(new Blob([built], { type: 'text/html' }));
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
    await until(() => page.querySelector('input[type=file]') !== null, 'the page asked for files');
    const input = page.querySelector<HTMLInputElement>('input[type=file]')!;
    const given = new DataTransfer();
    given.items.add(smallReport());
    input.files = given.files;
    input.dispatchEvent(new Event('change'));
    await until(() => page.querySelector('.tiles') !== null, 'the group was shown');
    expect(textOf(page.querySelector('.tiles .figure'))).to.equal('40');
    // Another course than the page's own: its data speak for themselves.
    expect(textOf(page.querySelector('.course-title'))).to.equal('Curso breve');
    expect(violations).to.deep.equal([]);
    // Whatever the page might want to reach, it can't.
    const image = page.createElement('img');
    image.src = `${location.origin}/tests/x.png`;
    page.body.append(image);
    await until(() => violations.length > 0, 'the policy refused a picture');
    expect(violations[0]).to.equal('img-src');
    const inside = frame.contentWindow as Window & { readonly Function?: FunctionConstructor };
    for (const attempt of [
      () => Object.assign(page.body, { innerHTML: '<img src=x onerror=alert(1)>' }),
      () => Object.assign(page.createElement('script'), { src: 'https://other.example/x.js' }),
      () => inside.Function?.('return 1'),
    ]) {
      violations.length = 0;
      expect(attempt).to.throw(/requires 'Trusted|unsafe-eval/);
      await until(() => violations.length > 0, 'the policy told of what it refused');
      expect(violations).to.deep.equal(['require-trusted-types-for']);
    }
    frame.remove();
  });
});
