import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCourse } from './content/read-course.ts';
import { takeEach, takePictures } from './gallery/contact-sheet.ts';
import type { Shot } from './gallery/contact-sheet.ts';
import { findSpecimens } from './gallery/find-specimens.ts';
import { galleryPage, galleryParts } from './gallery/gallery-page.ts';
import { KINDS_COURSE, kindsPages, readKinds } from './gallery/kinds-page.ts';
import { readOptions, runCommand } from './options.ts';
import { findChromium } from './testing/find-chromium.ts';
import { withTempFolder } from './testing/temp-folder.ts';

/**
 * `npm run gallery`: a page for each language with every kind of block and question of the course in every state.
 * `--guide` writes the pages and pictures of samples for authors instead.
 */
await runCommand(async () => {
  const { modules, out, pictures, guide } = readOptions({
    modules: { type: 'string', default: 'modules' },
    out: { type: 'string', default: 'gallery' },
    pictures: { type: 'boolean', default: false },
    guide: { type: 'boolean', default: false },
  });
  if (guide) return writeGuide();
  const shots = await writeGallery(modules, out);
  for (const { page } of shots) console.log(page);
  if (!pictures) return;
  for (const file of await takePictures(shots, findChromium())) console.log(file);
});

/** @returns the page of each language, the base language first */
async function writeGallery(modules: string, out: string): Promise<readonly Shot[]> {
  const { languages } = await readCourse(modules);
  const parts = await galleryParts();
  const shots: Shot[] = [];
  await mkdir(out, { recursive: true });
  for (const language of languages) {
    const page = join(out, `${language.lang}.html`);
    await writeFile(page, galleryPage(parts, findSpecimens(language)));
    shots.push({ page, name: join(out, language.lang) });
  }
  for (const { path, source } of languages[0]?.media ?? []) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await copyFile(source, join(out, path));
  }
  return shots;
}

async function writeGuide(): Promise<void> {
  for (const { path, text } of kindsPages(await readKinds())) {
    await writeFile(path, text);
    console.log(path);
  }
  await withTempFolder('gallery', async (folder) => {
    const [shot] = await writeGallery(KINDS_COURSE, folder);
    if (shot) await takeEach(shot.page, 'docs/images/kinds', findChromium());
  });
}
