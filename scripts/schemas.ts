import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, runCommand } from './options.ts';
import { editorFiles } from './schemas/editor-files.ts';
import { fieldsPages } from './schemas/fields-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm run schemas`: writes what editors and authors know of the content anew, from the model. */
await runCommand(async () => {
  readOptions({});
  const pages = fieldsPages().map(({ path, text }) => [path, text] as const);
  for (const [path, text] of [...(await editorFiles()), ...pages]) {
    const file = join(ROOT, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(path);
  }
});
