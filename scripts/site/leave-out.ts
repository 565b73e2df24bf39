import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';
import type { UsedKinds } from './used-kinds.ts';

/** What draws or judges a kind: `src/blocks/cards/cards.template.ts`. */
const OF_A_KIND = /[\\/](blocks|questions)[\\/]([\w-]+)[\\/]\2\.(?:element|template|grade)\.ts$/;
const EXPORT = /^export (?:const|function|class) (\w+)/gm;

/** Puts an empty stand-in where a module draws or judges a kind that the course does not have. */
export function leaveOut(used: UsedKinds): Plugin {
  return {
    name: 'leave-out',
    async load(id) {
      const [, folder, kind = ''] = OF_A_KIND.exec(id) ?? [];
      if (folder === undefined || used[folder as keyof UsedKinds].has(kind)) return null;
      return standIn(id);
    },
  };
}

/** A module that has nothing of what another exports but its names. @param path the other's */
export async function standIn(path: string): Promise<string> {
  const names = [...(await readFile(path, 'utf8')).matchAll(EXPORT)].map(([, name]) => name);
  return names.length === 0
    ? 'export {};'
    : `export const ${names.map((name) => `${name} = null`).join(', ')};`;
}
