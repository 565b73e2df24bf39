import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { standIn } from './leave-out.ts';

/** The table of what draws each kind of block, and who of the page's first script reads it. */
const TABLE = join('src', 'blocks', 'elements.ts');
const FIRST_READER = join('src', 'blocks', 'draw-block.ts');
/** The table's other self, which knows the kinds of the first lesson alone; there is no such file. */
const FIRST_TABLE = join('src', 'blocks', 'first-elements.ts');
/** What stands there for a kind that comes later. */
const LATER = '.later.ts';

/**
 * Leaves out of the page's first script what draws other kinds of blocks than those of the first lesson: they come with
 * `src/blocks/later-blocks.ts`.
 * @param first the kinds that the first lesson has
 */
export function firstKinds(first: ReadonlySet<string>): Plugin {
  return {
    name: 'first-kinds',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const id = join(dirname(importer), source);
      if (id.endsWith(TABLE) && importer.endsWith(FIRST_READER))
        return id.slice(0, -TABLE.length) + FIRST_TABLE;
      if (!importer.endsWith(FIRST_TABLE)) return null;
      const kind = basename(dirname(id));
      return id.endsWith('.template.ts') && !first.has(kind) ? id + LATER : id;
    },
    async load(id) {
      if (id.endsWith(FIRST_TABLE)) return readFile(id.slice(0, -FIRST_TABLE.length) + TABLE, 'utf8');
      return id.endsWith(LATER) ? standIn(id.slice(0, -LATER.length)) : null;
    },
  };
}
