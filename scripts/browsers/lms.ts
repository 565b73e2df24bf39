import { join } from 'node:path';
import type { PlayedStandard } from '../../src/preview/protocol.ts';
import { withFiles } from '../preview/course-package.ts';
import type { CoursePackage } from '../preview/course-package.ts';
import { openDatabase } from '../preview/database.ts';
import { startPreviewServer } from '../preview/preview-server.ts';
import { Store } from '../preview/store.ts';
import { watchedPage } from './watched-page.ts';

/** What an LMS holds of a learner in the end, whatever the standard calls it. */
export interface LmsRecord {
  /** `passed`; in SCORM 2004 completion and success: `completed, passed`. */
  readonly status: string;
  readonly score: string;
  /** Answers by what became of them: `{ correct: 24 }`. */
  readonly results: Readonly<Record<string, number>>;
  /** Characters of what the course keeps of itself. */
  readonly resumeLength: number;
}

/** The embedded LMS with one package. */
export interface Lms {
  /** A learner who has seen nothing yet. @returns the address at which the course opens for them */
  newLearner(): string;
  record(play: string): LmsRecord;
  stop(): Promise<void>;
}

/** Where each standard keeps status, score and resume data. */
const ELEMENTS: Readonly<Record<PlayedStandard, { status: string[]; score: string }>> = {
  scorm12: { status: ['cmi.core.lesson_status'], score: 'cmi.core.score.raw' },
  scorm2004: { status: ['cmi.completion_status', 'cmi.success_status'], score: 'cmi.score.raw' },
};

/** Whether an address is that of the course in this LMS. */
export function isContent(address: string): boolean {
  return URL.canParse(address) && /^\/content\/scorm\w+\//.test(new URL(address).pathname);
}

/** Starts it. @param folder an empty one, for what it keeps */
export async function startLms(course: CoursePackage, folder: string): Promise<Lms> {
  const { standard } = course;
  const watched = withFiles(course, await watchedPage(course.files));
  const shelf = { packages: new Map([[standard, watched]]), web: null, review: null };
  const data = join(folder, 'lms');
  const server = await startPreviewServer({ host: '127.0.0.1', port: 0, data }, shelf, null);
  const store = new Store(openDatabase(data));
  return {
    newLearner: () => new URL(`play/${standard}/${store.addLearner('Ana Pérez').id}`, server.address).href,
    record(play) {
      const attempt = store.attempts(new URL(play).pathname.split('/').at(-1) ?? '').at(-1);
      return recordOf(standard, attempt ? store.elements(attempt.id) : {});
    },
    async stop() {
      store.close();
      await server.stop();
    },
  };
}

function recordOf(standard: PlayedStandard, elements: Readonly<Record<string, string>>): LmsRecord {
  const { status, score } = ELEMENTS[standard];
  const results: Record<string, number> = {};
  for (const [name, value] of Object.entries(elements))
    if (/^cmi\.interactions\.\d+\.result$/.test(name) && value !== '')
      results[value] = (results[value] ?? 0) + 1;
  return {
    status: status.map((name) => elements[name] ?? '').join(', '),
    score: elements[score] ?? '',
    results,
    resumeLength: elements['cmi.suspend_data']?.length ?? 0,
  };
}
