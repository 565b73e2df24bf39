import type { CoursePage } from './course-page.ts';
import { answerRight } from './answer.ts';

const WAITING = '.asked question-frame';
const OPEN = `${WAITING}:has(button[type="submit"])`;
const START = 'article.assessment > button.button-primary';
const AGAIN = 'course-assessment .result > button';
const NEXT = '.asked > button';

/** Opens a section's assessment at the question that waits; begins an attempt, or a further one, when none does. */
export async function openAssessment(course: CoursePage, section: string): Promise<void> {
  await course.go(`#/assessment/${section}`);
  await beginAttempt(course);
}

/** The same from the assessment's page. */
export async function beginAttempt(course: CoursePage): Promise<void> {
  await course.see([WAITING, START, AGAIN].join(', '));
  if (!(await course.has(WAITING))) await course.press([START, AGAIN].join(', '));
  await course.see(WAITING);
}

/**
 * Answers questions of the attempt on the screen, all of them right, and stays at the last one's explanation.
 * @param count how many; fewer when the attempt ends before
 * @returns how many were answered
 */
export async function answerQuestions(course: CoursePage, section: string, count: number): Promise<number> {
  for (let done = 0; done < count; done += 1) {
    if (!(await goOn(course))) return done;
    await answerQuestion(course, section);
  }
  return count;
}

/** Answers what is left of an attempt. @returns the score that the page shows */
export async function finishAttempt(course: CoursePage, section: string): Promise<number> {
  while (await goOn(course)) await answerQuestion(course, section);
  return firstNumber(await course.textOf('course-assessment .result .score'));
}

/** Leaves an explanation behind. @returns whether a question waits; else the result is shown */
async function goOn(course: CoursePage): Promise<boolean> {
  if (await course.has(NEXT)) await course.press(NEXT);
  await course.see(`${OPEN}, course-assessment .result .score`);
  return course.has(OPEN);
}

/** The first number of a text such as «66,67 de 100», in whatever digits; NaN when there is none. */
export function firstNumber(text: string): number {
  const [found = ''] = /\d+(?:[.,٫]\d+)?/.exec(inOurDigits(text)) ?? [];
  return found === '' ? NaN : Number(found.replace(/[,٫]/, '.'));
}

/** Arabic and Persian have digits of their own, and it is for browsers to say where they are used. */
function inOurDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

async function answerQuestion(course: CoursePage, section: string): Promise<void> {
  const frame = await course.see(OPEN);
  const name = await course.ask((one) => (one as HTMLElement & { readonly name?: string }).name, frame);
  const bank = await course.part('questions', `${section}.quiz`);
  const question = bank.find(({ id }) => name === `question-${id}`);
  if (!question) throw new Error(`the bank of ${section} has no question ${name}`);
  await answerRight(course, frame, question);
  await course.press('button[type="submit"]', { within: frame });
  await course.see('.asked .verdict-word');
}
