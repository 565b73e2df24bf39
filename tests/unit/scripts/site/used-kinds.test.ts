import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { appScripts } from '../../../../scripts/site/app-script.ts';
import type { AppScripts } from '../../../../scripts/site/app-script.ts';
import { styleSheets } from '../../../../scripts/site/style-sheet.ts';
import { usedKinds } from '../../../../scripts/site/used-kinds.ts';
import type { Parts } from '../../../../src/model/outline.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';

const COURSE = {
  blocks: new Set(['prose', 'scenario', 'timeline', 'quote']),
  questions: new Set(['single', 'ordering']),
  opening: new Set(['prose', 'quote', 'scenario']),
};

describe('the kinds of a course', () => {
  it('are those of blocks and questions, those inside blocks too', async () => {
    const { languages } = await withFolder(SMALL_COURSE, (folder) => readCourse(folder));
    const { blocks, questions } = usedKinds(languages);
    expect(blocks).toContain('check');
    expect(blocks).toContain('prose');
    expect(questions.size).toBeGreaterThan(1);
  });

  it('that it begins with are those of its first lesson, or of that of each section which opens alone', async () => {
    const { languages } = await withFolder(SMALL_COURSE, (folder) => readCourse(folder));
    const kindsOf = (section: number): string[] =>
      languages.flatMap(({ lang, outline, parts }) => {
        const { id, lessons } = outline.sections[section]!;
        const part = parts.find(({ name }) => name === `${lang}/${id}`)!;
        const texts = part.data as Parts['lessons'];
        return texts[lessons[0]!.id]!.map(({ kind }) => kind);
      });
    expect([...usedKinds(languages).opening].sort()).toEqual([...new Set(kindsOf(0))].sort());
    const [{ outline }] = languages as [(typeof languages)[number]];
    expect(outline.sections.length).toBeGreaterThan(1);
    expect([...usedKinds(languages, 'section').opening].sort()).toEqual(
      [...new Set(outline.sections.flatMap((_section, index) => kindsOf(index)))].sort(),
    );
  });
});

describe('the code of a package', { timeout: 60_000 }, () => {
  it('leaves out what draws and judges other kinds', async () => {
    const all = whole(await appScripts('web', COURSE));
    const few = whole(
      await appScripts('web', { ...COURSE, blocks: new Set(['prose']), questions: new Set(['single']) }),
    );
    for (const words of ['question.move-up', 'scenario-title', 'class="timeline"']) {
      expect(all).toContain(words);
      expect(few).not.toContain(words);
    }
    expect(few).toContain('customElements.define(`question-single`');
    expect(few.length).toBeLessThan(all.length - 4000);
  });

  it('holds in its page what draws the first lesson, and brings what draws other kinds later', async () => {
    const { start, chunks } = await appScripts('web', COURSE);
    const page = start.join('\n');
    const later = chunks.find(({ path }) => path === 'later.js')?.code;
    expect(page).toContain('<blockquote>');
    expect(page).not.toContain('class="timeline"');
    expect(later).toContain('class="timeline"');
    expect(later).not.toContain('<blockquote>');
    // A second template for what is drawn already would draw it anew, without what the learner has done in it.
    expect(page).toContain('<block-scenario');
    expect(later).not.toContain('<block-scenario');
  });

  it('comes with style sheets that are divided in the same way', async () => {
    const { first, blocks, later } = await styleSheets('src', COURSE);
    expect(first).toContain('.quote');
    expect(first).not.toContain('.timeline');
    expect(blocks).toContain('.timeline');
    expect(blocks).not.toContain('.quote');
    expect([first, blocks, later].join()).not.toContain('.comparison');
  });
});

function whole({ start, chunks }: AppScripts): string {
  return [...start, ...chunks.map((chunk) => chunk.code)].join('\n');
}
