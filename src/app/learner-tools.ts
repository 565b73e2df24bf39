/** What learners use beside reading and answering: fetched once a lesson is on the screen. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { allNotes, keepNotesIn } from '../components/notes.ts';
import { lessonPlaces } from '../core/find.ts';
import type { Parts } from '../model/outline.ts';
import { certificateTemplate } from '../tools/certificate.ts';
import '../tools/course-reading.ts';
import '../tools/course-search.ts';
import { keyboardTemplate, pressKey } from '../tools/keyboard.ts';
import '../tools/lesson-mark.ts';
export { lessonNoteTemplate } from '../tools/lesson-note.ts';
import { notesTemplate, promptTemplate } from '../tools/notes-page.ts';
import { printTemplate } from '../tools/print-page.ts';
import '../tools/read-aloud.ts';
import { TermCard } from '../tools/term-card.ts';
import { textOfBlock } from '../tools/texts-of-block.ts';
import type { SearchText } from '../tools/text-search.ts';
import { wordsOf } from '../components/words-of.ts';
import { asKeptNotes, BrowserNotes, notesKey } from './browser-notes.ts';
import type { Content } from './content.ts';
import { CopyDatabase } from './copy-database.ts';
import type { CourseApp } from './course-app.ts';
import { loadPart } from './load-part.ts';
import type { ToolPage } from './route.ts';

/** Sets going what waits for nobody to ask: notes, keys, what terms mean, and paper on which everything is open. */
export async function beginHelping(app: CourseApp): Promise<void> {
  const { course } = app.session;
  const key = notesKey(course.id, app.owner);
  keepNotesIn(
    new BrowserNotes(key, () => localStorage, await CopyDatabase.open(key, () => indexedDB, asKeptNotes)),
  );
  const card = new TermCard(app, async (id) => {
    const { terms } = await loadPart('shelf', `${app.session.course.lang}/shelf`);
    return terms.find((term) => term.id === id) ?? null;
  });
  window.addEventListener('hashchange', () => card.close());
  document.addEventListener('keydown', (event) => pressKey(event, document.documentElement));
  openOnPaper();
}

const PAGES: { readonly [Page in ToolPage]: (app: CourseApp, content: Content) => TemplateResult } = {
  search: (app) =>
    html`<course-search
      .language=${app.session.course.lang}
      .gather=${() => searchTexts(app)}
    ></course-search>`,
  reading: () => html`<course-reading></course-reading>`,
  notes: ({ session }, content) =>
    notesTemplate(session.course, allNotes(), ({ section, lesson }, id) =>
      content.showLesson(section.id, lesson.id, (blocks) => promptTemplate(blocks, id)),
    ),
  certificate: ({ session: { course, state }, learnerName }) =>
    certificateTemplate(course, state, learnerName, new Date()),
  keyboard: () => keyboardTemplate(),
};

/** A page of the learner's tools. */
export function toolPage(app: CourseApp, content: Content, page: ToolPage): TemplateResult {
  return PAGES[page](app, content);
}

/** The course, or one section of it, as it goes on paper. */
export function printPage(app: CourseApp, content: Content, section: string | null): unknown {
  const { course } = app.session;
  const lessons: Record<string, Parts['lessons']> = {};
  let missing: unknown;
  for (const { id } of course.sections) {
    if (section !== null && section !== id) continue;
    const shown = content.show('lessons', id, (texts) => {
      lessons[id] = texts;
    });
    missing ??= shown;
  }
  return missing ?? printTemplate(course, section, lessons, allNotes());
}

/** Every text of the course by where it stands: lessons block by block, then terms. */
async function searchTexts({ session: { course } }: CourseApp): Promise<SearchText[]> {
  const { lang } = course;
  const [shelf, ...sections] = await Promise.all([
    loadPart('shelf', `${lang}/shelf`),
    ...course.sections.map(({ id }) => loadPart('lessons', `${lang}/${id}`)),
  ]);
  return [
    ...lessonPlaces(course).flatMap(({ lesson, label, section }) =>
      (sections[course.sections.indexOf(section)]?.[lesson.id] ?? []).map((block, index): SearchText => ({
        address: `#/lesson/${lesson.id}/${index}`,
        title: `${label} ${lesson.title}`,
        text: textOfBlock(block),
      })),
    ),
    ...shelf.terms.map(({ id, term, acronym, text }): SearchText => ({
      address: `#/glossary/${id}`,
      title: acronym === undefined ? term : `${term} (${acronym})`,
      text: wordsOf(text),
    })),
  ];
}

/** What is folded is open on paper, and folded again after that. */
function openOnPaper(): void {
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const one of folded) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
}
