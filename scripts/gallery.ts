import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCourse } from './content/read-course.ts';
import { takePictures } from './gallery/contact-sheet.ts';
import type { Shot } from './gallery/contact-sheet.ts';
import { findSpecimens } from './gallery/find-specimens.ts';
import { galleryPage, galleryParts } from './gallery/gallery-page.ts';
import { readOptions, runCommand } from './options.ts';
import { findChromium } from './testing/find-chromium.ts';

/** `npm run gallery`: a page for each language with every kind of block and question of the course in every state. */
await runCommand(async () => {
  const { modules, out, pictures } = readOptions({
    modules: { type: 'string', default: 'modules' },
    out: { type: 'string', default: 'gallery' },
    pictures: { type: 'boolean', default: false },
  });
  const { languages } = await readCourse(modules);
  const parts = await galleryParts();
  const shots: Shot[] = [];
  await mkdir(out, { recursive: true });
  for (const language of languages) {
    const page = join(out, `${language.lang}.html`);
    await writeFile(page, galleryPage(parts, findSpecimens(language)));
    shots.push({ page, name: join(out, language.lang) });
    console.log(page);
  }
  for (const { path, source } of languages[0]?.media ?? []) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await copyFile(source, join(out, path));
  }
  if (!pictures) return;
  for (const file of await takePictures(shots, findChromium())) console.log(file);
});
