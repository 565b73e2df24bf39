import { inheritLanguage } from '../../messages/choose-language.ts';
import { CourseReader } from './course-reader.ts';
import type { ReadingWish } from './report.ts';

/**
 * Reads the content at every wish, and tells the process that started this one, language by language. It keeps what it
 * made of each file; when code changes, another process takes the place of this one. Argument: the folder of content.
 */
await inheritLanguage();
const [modules = 'modules'] = process.argv.slice(2);
const reader = new CourseReader(modules, (report) => process.send?.(report));
/** The languages that are waited for; null when no reading is. */
let wanted: Set<string> | null = null;
let isStyleWanted = false;
let isBusy = false;

process.on('message', (wish: ReadingWish) => {
  if (wish.kind === 'style') isStyleWanted = true;
  else wanted = new Set([...(wanted ?? []), ...wish.first]);
  // What fails here is a mistake of ours: the process ends, and its words say why.
  if (!isBusy) void serve();
});

async function serve(): Promise<void> {
  isBusy = true;
  while (wanted !== null || isStyleWanted) {
    if (isStyleWanted) {
      isStyleWanted = false;
      await reader.restyle();
    }
    if (wanted !== null) {
      const first: readonly string[] = [...wanted];
      wanted = null;
      await reader.read(first, () => wanted !== null);
    }
  }
  isBusy = false;
}
