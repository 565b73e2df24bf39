import { WorkerAnalyst } from './analyst.ts';
import type { Analyst } from './analyst.ts';
import { inlinedFiles, inlinedJson, inlinedText } from './inlined.ts';
import type { KnownCourse } from './known-course.ts';
import { followLms } from './live.ts';
import './views/review-app.ts';
import { chooseReviewLanguage, WORDS } from './words/languages.ts';

/** The script of the trainer's page. */
function start(): void {
  const place = document.getElementById('review');
  const course = inlinedJson<KnownCourse>('review-course');
  if (!place || !course) return;
  const language = chooseReviewLanguage(navigator.languages);
  const app = document.createElement('review-app');
  app.course = course;
  app.language = language;
  const live = inlinedText('review-live');
  app.live = live !== '';
  try {
    app.analyst = new WorkerAnalyst(inlinedText('review-worker'));
  } catch {
    place.textContent = WORDS[language].page.noWorker;
    return;
  }
  place.replaceChildren(app);
  void begin(app.analyst, course, app, live);
}

async function begin(
  analyst: Analyst,
  course: KnownCourse,
  app: HTMLElementTagNameMap['review-app'],
  live: string,
): Promise<void> {
  await analyst.do('begin', course);
  const files = inlinedFiles('review-files');
  if (files.length > 0) await app.read(files);
  if (live !== '') followLms(live, (file) => app.read([file], true));
}

start();
