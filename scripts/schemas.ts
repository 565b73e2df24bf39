import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, runCommand } from './options.ts';
import { editorFiles } from './schemas/editor-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm run schemas`: writes what editors know of the content anew, from the model. */
await runCommand(async () => {
  readOptions({});
  for (const [path, text] of await editorFiles()) {
    const file = join(ROOT, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(path);
  }
});
