import { wordsOf } from '../../src/components/words-of.ts';
import type { Block, BlockOf } from '../../src/blocks/models.ts';
import type { LessonOutline, SectionOutline } from '../../src/model/outline.ts';
import { answerRight } from './answer.ts';
import type { CoursePage } from './course-page.ts';
import type { Spot } from './screen.ts';

/** Reads the lesson on the screen to its end and uses each of its activities. */
export async function readLesson(
  course: CoursePage,
  section: SectionOutline,
  lesson: LessonOutline,
): Promise<void> {
  await course.see('course-lesson h1', { saying: wordsOf(lesson.title) });
  const { opening } = await course.part('course', 'course');
  const blocks = opening[lesson.id] ?? (await course.part('lessons', section.id))[lesson.id] ?? [];
  for (const [index, block] of blocks.entries()) await useActivity(course, block, index);
  await course.reveal(await course.see('[data-end]'), 'start');
  await course.see('.lesson-done');
}

async function useActivity(course: CoursePage, block: Block, index: number): Promise<void> {
  if (block.kind !== 'check' && block.kind !== 'scenario') return;
  const root = await course.see(`[data-block="${index}"]`);
  await course.see(`[data-block="${index}"] button`);
  if (block.kind === 'scenario') return decideWell(course, root, block);
  await answerRight(course, root, block.question);
  await course.press('button[type="submit"]', { within: root });
  await course.see('.verdict-right', { within: root });
}

/** Decides well until the story ends. */
async function decideWell(course: CoursePage, within: Spot, { steps }: BlockOf<'scenario'>): Promise<void> {
  let step = steps[0];
  while (step) {
    const choice = step.choices.find(({ verdict }) => verdict === 'good') ?? step.choices[0];
    if (!choice) return;
    await course.press('button.decision', { within, saying: wordsOf(choice.text) });
    step = steps.find(({ id }) => id === choice.next);
  }
}
