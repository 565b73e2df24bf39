import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { appScripts } from '../../../../scripts/site/app-script.ts';
import { usedKinds } from '../../../../scripts/site/used-kinds.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';

describe('the code of a package', { timeout: 60_000 }, () => {
  it('knows the kinds of blocks and questions that the course holds, those inside blocks too', async () => {
    const { languages } = await withFolder(SMALL_COURSE, (folder) => readCourse(folder));
    const { blocks, questions } = usedKinds(
      languages,
      languages[0]!.outline.sections.map(({ id }) => id),
    );
    expect(blocks).toContain('check');
    expect(blocks).toContain('prose');
    expect(questions.size).toBeGreaterThan(1);
  });

  it('leaves out what draws and judges other kinds', async () => {
    const all = await code({
      blocks: new Set(['prose', 'scenario']),
      questions: new Set(['single', 'ordering']),
    });
    const few = await code({ blocks: new Set(['prose']), questions: new Set(['single']) });
    for (const words of ['question.move-up', 'scenario-title']) {
      expect(all).toContain(words);
      expect(few).not.toContain(words);
    }
    expect(few).toContain('customElements.define(`question-single`');
    expect(few.length).toBeLessThan(all.length - 4000);
  });
});

async function code(used: Parameters<typeof appScripts>[1]): Promise<string> {
  const { start, chunks } = await appScripts('web', used);
  return [...start, ...chunks.map((chunk) => chunk.code)].join('\n');
}
