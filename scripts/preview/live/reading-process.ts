import { CourseReader } from './course-reader.ts';
import type { ReadingWish } from './report.ts';

/**
 * Reads the content at every wish, and tells the process that started this one, language by language. It keeps what it
 * made of each file; when code changes, another process takes the place of this one. Argument: the folder of content.
 */
const [modules = 'modules'] = process.argv.slice(2);
const reader = new CourseReader(modules, (report) => process.send?.(report));
const waiting = new Set<ReadingWish>();
let isBusy = false;

process.on('message', (wish: ReadingWish) => {
  waiting.add(wish);
  // What fails here is a mistake of ours: the process ends, and its words say why.
  if (!isBusy) void serve();
});

async function serve(): Promise<void> {
  isBusy = true;
  while (waiting.size > 0) {
    if (waiting.delete('style')) await reader.restyle();
    if (waiting.delete('content')) await reader.read(() => waiting.has('content'));
  }
  isBusy = false;
}
