import { placeOfWords } from '../find-words.ts';
import { writingsOf } from '../passages.ts';
import type { Passage, Writing } from '../passages.ts';
import type { Remark, Rule, Subject } from '../rule.ts';
import { countWords, sentencesOf } from '../sentences.ts';
import { say } from '../../../messages/say.ts';

const MOST_WORDS = 25;
/** How many sentences of a file are told at once: who mends these sees how. */
const TOLD = 3;

/**
 * Sentences of more than 25 words lose readers, above all those who read in a second language: GOV.UK's content design
 * guidance splits them; ISO 24495-1 (plain language) asks for concise sentences. Other people's words are left alone.
 */
export const longSentence: Rule = {
  name: 'long-sentence',
  level: 'advice',
  *find(subject: Subject) {
    for (const writing of writingsOf(subject)) yield* worstOf(writing, subject.lang);
  },
};

function worstOf(writing: Writing, lang: string): Remark[] {
  const long = writing.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => longIn(passage, lang))
    .sort((one, other) => other.words - one.words);
  const more = long.length > TOLD ? say` (${long.length - TOLD} more in this file)` : '';
  return long.slice(0, TOLD).map(({ sentence, words, passage }, index) => ({
    place: placeOfWords(writing.source, passage.place, sentence),
    message: say`this sentence has ${words} words, expected at most ${MOST_WORDS}; split it: "${beginning(sentence)}"${index === TOLD - 1 ? more : ''}`,
  }));
}

function longIn(passage: Passage, lang: string) {
  return sentencesOf(passage.text, lang)
    .map((sentence) => ({ sentence, words: countWords(sentence), passage }))
    .filter(({ words }) => words > MOST_WORDS);
}

function beginning(sentence: string): string {
  return `${sentence.split(' ').slice(0, 6).join(' ')}…`;
}
