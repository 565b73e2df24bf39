import type { Chapter } from './chapter.ts';
import { blockedStorage } from './chapters/blocked-storage.ts';
import { foreignFrame } from './chapters/foreign-frame.ts';
import { fromDisk } from './chapters/from-disk.ts';
import { noScripts } from './chapters/no-scripts.ts';
import { tools } from './chapters/tools.ts';
import { wholeCourse } from './chapters/whole-course.ts';

/** What is played in each browser, in this order. */
export const CHAPTERS = {
  'whole-course': wholeCourse,
  tools,
  'from-disk': fromDisk,
  'blocked-storage': blockedStorage,
  'foreign-frame': foreignFrame,
  'no-scripts': noScripts,
} as const satisfies Readonly<Record<string, Chapter>>;

export type ChapterName = keyof typeof CHAPTERS;
export const CHAPTER_NAMES = Object.keys(CHAPTERS) as ChapterName[];
