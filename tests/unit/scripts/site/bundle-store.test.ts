import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BundleStore } from '../../../../scripts/site/bundle-store.ts';

let root: string;
let kept: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundle-store-'));
  kept = join(root, 'node_modules/.cache/course-bundles');
  await mkdir(join(root, 'src/app'), { recursive: true });
  await writeFile(join(root, 'src/app/main.ts'), 'start();');
  await writeFile(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

const bundled = { start: 'a=1', chunks: [{ path: 'later.js', code: 'b' }] };
const maker = () => vi.fn(async () => bundled);

describe('what is made of code', () => {
  it('is made once, and the next build has it', async () => {
    const make = maker();
    expect(await new BundleStore(root).keep('app', make)).toEqual(bundled);
    expect(await new BundleStore(root).keep('app', make)).toEqual(bundled);
    expect(make).toHaveBeenCalledOnce();
    expect(await new BundleStore(root).holdsSome()).toBe(true);
  });

  it('is kept by its name', async () => {
    const make = maker();
    const store = new BundleStore(root);
    await store.keep('app scorm12', make);
    await store.keep('app web', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  for (const [what, change] of [
    ['a file of it has another byte', () => appendFile(join(root, 'src/app/main.ts'), ' ')],
    ['there is another file', () => writeFile(join(root, 'src/app/new.ts'), '')],
    ['other packages are installed', () => writeFile(join(root, 'node_modules/.package-lock.json'), '{}')],
  ] as const)
    it(`is made anew when ${what}, and what was made before is gone`, async () => {
      const make = maker();
      await new BundleStore(root).keep('app', make);
      await change();
      expect(await new BundleStore(root).holdsSome()).toBe(false);
      await new BundleStore(root).keep('app', make);
      expect(make).toHaveBeenCalledTimes(2);
      expect(await readdir(kept)).toHaveLength(1);
    });

  it('is not kept when the code changes while it is made', async () => {
    await new BundleStore(root).keep('app', async () => {
      await appendFile(join(root, 'src/app/main.ts'), ' ');
      return bundled;
    });
    await writeFile(join(root, 'src/app/main.ts'), 'start();');
    expect(await new BundleStore(root).holdsSome()).toBe(false);
  });

  it('is made anew when what was kept is damaged', async () => {
    const make = maker();
    await new BundleStore(root).keep('app', make);
    const [entry = ''] = await readdir(kept);
    const text = await readFile(join(kept, entry), 'utf8');
    for (const damaged of [text.slice(0, -4), text.replace('a=1', 'a=2'), '']) {
      await writeFile(join(kept, entry), damaged);
      expect(await new BundleStore(root).keep('app', make)).toEqual(bundled);
    }
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('is made all the same where nothing can be kept', async () => {
    await mkdir(join(root, 'node_modules'), { recursive: true });
    // A file stands where the folder would.
    await writeFile(join(root, 'node_modules/.cache'), '');
    await chmod(join(root, 'node_modules'), 0o500);
    expect(await new BundleStore(root).keep('app', maker())).toEqual(bundled);
    await chmod(join(root, 'node_modules'), 0o700);
  });

  it('is told as failed when it can’t be made, and nothing is kept of it', async () => {
    const failing = () => Promise.reject(new Error('a cycle'));
    await expect(new BundleStore(root).keep('app', failing)).rejects.toThrow('a cycle');
    expect(await new BundleStore(root).holdsSome()).toBe(false);
  });
});
