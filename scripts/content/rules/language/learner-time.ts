import type { ParsedLesson } from '../../parse-lesson.ts';
import { blockPassages, runningText } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { countWords } from '../sentences.ts';

/** An unhurried reader who wants to learn; who only reads manages more (Brysbaert 2019: about 240 in English). */
const WORDS_PER_MINUTE = 180;
/** To decide, answer and take in the feedback, beyond reading what is there. */
const MINUTES_PER_DECISION = 0.5;

/** How many minutes a question of an assessment takes on average, reading and feedback included. */
export const MINUTES_PER_QUESTION = 1;

/** How many minutes a lesson takes, from the words that it holds and the decisions that it asks for. */
export function measuredMinutes(lesson: ParsedLesson): number {
  const activities = lesson.blocks.filter(({ block }) => 'required' in block);
  const words = wordsIn(runningText(lesson)) + wordsIn(activities.flatMap(blockPassages));
  const decisions = activities.reduce(
    (sum, { block }) => sum + (block.kind === 'scenario' ? block.steps.length : 1),
    0,
  );
  return words / WORDS_PER_MINUTE + decisions * MINUTES_PER_DECISION;
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}
