import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import { html, nothing } from 'lit';
import { allNotes, isMarked, keepNotesIn, markLesson } from '../../../src/components/notes.ts';
import type { NoteTexts } from '../../../src/components/notes.ts';
import '../../../src/tools/lesson-mark.ts';
import type { LessonMark } from '../../../src/tools/lesson-mark.ts';
import { lessonNoteTemplate } from '../../../src/tools/lesson-note.ts';
import { notesTemplate, promptTemplate } from '../../../src/tools/notes-page.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, tabTo, write } from '../keyboard.ts';
import { find, mount, msg, settled, textOf } from '../mount.ts';

const course = aCourse({ sections: 2, lessons: 2 });

/** Keeps notes for the length of a test; unless it is blocked. */
function keepFor(notes: NoteTexts, isKept = true): void {
  let held = notes;
  keepNotesIn({
    read: () => held,
    write(texts) {
      held = texts;
      return isKept;
    },
  });
}

describe('the bookmark of a lesson', () => {
  it('is set and taken out by keyboard, and says which it is', async () => {
    keepFor({ 'lesson-1-1': 'Una nota' });
    const mark = await mount<LessonMark>(html`<lesson-mark lesson="lesson-1-1"></lesson-mark>`);
    await expectNoViolations(mark);
    const button = find(mark, 'button');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    await activate(button);
    await settled();
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(isMarked('lesson-1-1')).to.equal(true);
    await activate(button);
    expect(allNotes()).to.deep.equal({ 'lesson-1-1': 'Una nota' });
  });

  it('never makes a phone scroll sideways, not even at the end of a line (WCAG 2.2, 1.4.10)', async () => {
    await setViewport({ width: 320, height: 640 });
    keepFor({});
    const mark = await mount<HTMLElement>(
      html`<div style="text-align: end"><lesson-mark lesson="lesson-1-1"></lesson-mark></div>`,
    );
    expect(find(mark, 'button').getBoundingClientRect().right).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('says so when the browser does not keep it', async () => {
    keepFor({}, false);
    const mark = await mount<LessonMark>(html`<lesson-mark lesson="lesson-1-1"></lesson-mark>`);
    await activate(find(mark, 'button'));
    await settled();
    expect(textOf(find(mark, '[role="status"]'))).to.equal(msg('note.mark-not-kept'));
  });

  it('stands among the notes, with the way to its lesson', async () => {
    keepFor({});
    markLesson('lesson-2-1', true);
    const page = await mount<HTMLElement>(notesTemplate(course, allNotes(), () => nothing));
    expect(textOf(find(page, 'section'))).to.contain(msg('note.marked'));
    expect(find(page, 'section a').getAttribute('href')).to.equal('#/lesson/lesson-2-1');
    expect(page.querySelectorAll('.note-text')).to.have.length(0);
  });

  it('is not offered where nobody knows yet whether it is kept', async () => {
    keepNotesIn(undefined as never);
    const mark = await mount<LessonMark>(html`<lesson-mark lesson="lesson-1-1"></lesson-mark>`);
    expect(mark.querySelector('button')).to.equal(null);
  });
});

describe('a note on a lesson', () => {
  it('opens by keyboard and keeps every letter at once', async () => {
    keepFor({});
    const note = await mount<HTMLElement>(lessonNoteTemplate('lesson-1-1'));
    await expectNoViolations(note);
    await activate(find(note, 'summary'));
    await tabTo(find(note, 'textarea'));
    await write('Ver la Agenda');
    expect(allNotes()).to.deep.equal({ 'lesson-1-1': 'Ver la Agenda' });
    await settled();
    expect(textOf(find(note, '.note-where'))).to.contain(msg('note.where'));
    await expectNoViolations(note);
  });

  it('shows what was written before, and is gone when it is emptied', async () => {
    keepFor({ 'lesson-1-1': 'Antes', 'lesson-1-2': 'Otra' });
    const note = await mount<HTMLElement>(lessonNoteTemplate('lesson-1-1'));
    const area = find<HTMLTextAreaElement>(note, 'textarea');
    expect(area.value).to.equal('Antes');
    area.value = ' ';
    area.dispatchEvent(new Event('input'));
    expect(allNotes()).to.deep.equal({ 'lesson-1-2': 'Otra' });
  });

  it('says so when the browser does not keep it', async () => {
    keepFor({}, false);
    const note = await mount<HTMLElement>(lessonNoteTemplate('lesson-1-1'));
    await activate(find(note, 'summary'));
    await tabTo(find(note, 'textarea'));
    await write('x');
    await settled();
    expect(textOf(find(note, '[role="status"]'))).to.contain(msg('note.not-kept'));
  });
});

describe('the page of notes', () => {
  it('shows them in the order of the course, each with a link to its lesson', async () => {
    const page = await mount<HTMLElement>(
      notesTemplate(
        course,
        { 'lesson-2-1': 'Segunda', 'lesson-1-2': 'Primera', 'lesson-gone': 'De antes' },
        () => nothing,
      ),
    );
    expect([...page.querySelectorAll('.note-text')].map(textOf)).to.deep.equal(['Primera', 'Segunda']);
    expect(find(page, 'h2 a').getAttribute('href')).to.equal('#/lesson/lesson-1-2');
    await expectNoViolations(page);
  });

  it('shows with an answer what was asked, as long as the lesson asks it', async () => {
    const asked = [{ kind: 'reflection', id: 'barrio', prompt: '¿Y en su <em>barrio</em>?' } as const];
    const page = await mount<HTMLElement>(
      notesTemplate(
        course,
        { 'lesson-1-1/barrio': 'Hay poca red.', 'lesson-1-1/antes': 'De antes.' },
        (_place, id) => promptTemplate(asked, id),
      ),
    );
    expect(textOf(find(page, 'section'))).to.match(/¿Y en su barrio\? Hay poca red\. De antes\.$/);
    await expectNoViolations(page);
  });

  it('says where notes are written when there are none', async () => {
    const page = await mount<HTMLElement>(notesTemplate(course, {}, () => nothing));
    expect(textOf(page)).to.contain(msg('note.none'));
    await expectNoViolations(page);
  });
});
