import type { Block, BlockOf } from '../../src/blocks/models.ts';
import { findLesson } from '../../src/core/find.ts';
import type { AskedQuestion } from '../../src/questions/models.ts';
import { find, msg, settled, textOf, until } from '../browser/mount.ts';
import { answerRight } from './answer.ts';
import { rendered } from './frame.ts';
import type { CourseFrame } from './frame.ts';

/** How somebody answers a question. */
export type Answerer = typeof answerRight;

/** Reads the lesson on the screen to its end and uses whatever it requires. */
export async function readLesson(course: CourseFrame, id: string): Promise<void> {
  const section = findLesson(course.outline, id)?.section.id ?? '';
  await course.see('course-lesson h1', findLesson(course.outline, id)?.lesson.title);
  const blocks = course.lesson(section, id);
  for (const [index, block] of blocks.entries()) await useActivity(course, block, index);
  find(course.document, '[data-end]').scrollIntoView();
  await course.see('.lesson-done', msg('lesson.done'));
}

async function useActivity(course: CourseFrame, block: Block, index: number): Promise<void> {
  if (block.kind !== 'check' && block.kind !== 'scenario') return;
  const root = await course.see(`[data-block="${index}"]`);
  await until(() => root.querySelector('button') !== null, `the activity ${block.id} is alive`);
  root.scrollIntoView();
  if (block.kind === 'scenario') return play(root, block);
  await answerRight(root, block.question);
  find(root, 'button[type="submit"]').click();
  await settled();
  find(root, '.verdict-right', msg('question.right'));
}

/** Decides well until the story ends. */
async function play(root: HTMLElement, { steps }: BlockOf<'scenario'>): Promise<void> {
  for (let turn = 0; turn < steps.length; turn += 1) {
    const open = [...root.querySelectorAll<HTMLElement>('button.decision')];
    const good = steps.flatMap(({ choices }) => choices).filter(({ verdict }) => verdict === 'good');
    const wanted = open.find((button) =>
      good.some(({ text }) => textOf(button) === text.replace(/<[^>]*>/g, '')),
    );
    (wanted ?? open[0])?.click();
    await settled();
  }
}

/** Begins the assessment on the screen, or a further attempt at it. */
export async function beginAttempt(
  course: CourseFrame,
  key: 'assessment.start' | 'assessment.again',
): Promise<void> {
  await course.press('course-assessment button', course.word(key));
  await course.see('question-frame');
}

/**
 * Answers the next questions of an attempt.
 * @param count how many; left out, all up to the result
 */
export async function answerQuestions(
  course: CourseFrame,
  section: string,
  answer: Answerer,
  count = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await answerQuestion(course, section, answer);
    const isLast = textOf(find(course.document, '.asked > button')) === course.word('question.finish');
    if (done + 1 < count || isLast) await course.press('.asked > button');
    if (isLast) return;
  }
}

async function answerQuestion(course: CourseFrame, section: string, answer: Answerer): Promise<void> {
  const frame = await course.see('.asked question-frame');
  await answer(frame, askedQuestion(course, section, frame));
  find(frame, 'button[type="submit"]').click();
  await rendered();
  await course.see('.asked .verdict-word');
}

/** The question on the screen, by its name in the page. */
function askedQuestion(course: CourseFrame, section: string, frame: HTMLElement): AskedQuestion {
  const { name } = frame as HTMLElement & { readonly name: string };
  const question = course.part('questions', `${section}.quiz`).find(({ id }) => name === `question-${id}`);
  if (!question) throw new Error(`the bank of ${section} has no question ${name}`);
  return question;
}

/** Takes the whole course from the page on the screen, every answer right, up to the result. */
export async function takeWholeCourse(course: CourseFrame): Promise<void> {
  for (const section of course.outline.sections) {
    for (const lesson of section.lessons) {
      await readLesson(course, lesson.id);
      await course.press('.pager [rel="next"]');
    }
    await beginAttempt(course, 'assessment.start');
    await answerQuestions(course, section.id, answerRight);
    await course.see('course-assessment .score', msg('assessment.score', { score: 100 }));
    await course.press('.pager [rel="next"]');
  }
}
