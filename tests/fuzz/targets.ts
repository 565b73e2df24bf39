import type { Target } from './target.ts';
import { content } from './targets/content.ts';
import { exchange } from './targets/exchange.ts';
import { lms } from './targets/lms.ts';
import { markdown } from './targets/markdown.ts';
import { reports } from './targets/reports.ts';
import { resume } from './targets/resume.ts';

/** Every door that is tried. */
export const TARGETS: readonly Target[] = [resume, lms, markdown, content, exchange, reports];
