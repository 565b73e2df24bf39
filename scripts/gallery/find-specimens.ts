import type { Block } from '../../src/blocks/models.ts';
import type { QuestionSpecimen, Specimens } from '../../src/gallery/specimens.ts';
import type { Parts } from '../../src/model/outline.ts';
import { bankOf } from '../../src/questions/banks.ts';
import type { Question } from '../../src/questions/models.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { rightResponse } from './responses.ts';

/** The first block and the first question of each kind in a language of a course, in the order of their names. */
export function findSpecimens({ lang, outline, strings, parts, banks }: CompiledLanguage): Specimens {
  const lessons = parts.filter(({ name }) => outline.sections.some(({ id }) => name === `${lang}/${id}`));
  const blocks = lessons.flatMap(({ data }) => Object.values(data as Parts['lessons']).flat());
  const questions = [...banks.values()].flat();
  return {
    lang,
    title: outline.title,
    strings,
    blocks: firstOfEach<Block>(blocks),
    questions: firstOfEach<Question>(questions).map((question): QuestionSpecimen => ({
      question,
      right: rightResponse(question),
      wrong: bankOf(question).wrong(question),
    })),
  };
}

function firstOfEach<T extends { readonly kind: string }>(all: readonly T[]): T[] {
  const byKind = new Map(all.toReversed().map((one) => [one.kind, one]));
  return [...byKind].sort(([one], [other]) => one.localeCompare(other, 'en')).map(([, one]) => one);
}
