import { describe, expect, it } from 'vitest';
import { bankOf } from '../../../src/questions/banks.ts';
import { graderOf } from '../../../src/questions/graders.ts';
import type { LegendWords } from '../../../src/questions/kind-bank.ts';
import type { Question, QuestionKind, QuestionOf } from '../../../src/questions/models.ts';
import { aQuestion, AN_OPINION, EACH_KIND } from '../../fixtures/question-bank.ts';

const WORDS: LegendWords = {
  lang: 'es',
  true: 'Verdadero',
  false: 'Falso',
  typos: (count) => `con ${count} errata`,
};

interface Expected {
  /** A response that earns all; of an opinion, any. */
  readonly right: string;
  /** What is offered, mark by mark, with its words; what is right ends with `*`. */
  readonly offered: readonly string[];
  /** The right answer as a legend has it. */
  readonly answer: readonly string[];
  /** A choice that there is none of, and how it is called all the same. */
  readonly unknown: readonly [mark: string, words: string];
}

const EXPECTED: Readonly<Record<QuestionKind, Expected>> = {
  single: { right: 'a', offered: ['a Sí*', 'b No'], answer: ['Sí'], unknown: ['z', 'z'] },
  multiple: {
    right: 'a,c,d',
    offered: ['a Uno*', 'b Dos', 'c Tres*', 'd Cuatro*'],
    answer: ['Uno', 'Tres', 'Cuatro'],
    unknown: ['z', 'z'],
  },
  'true-false': {
    right: 'f',
    offered: ['t Verdadero', 'f Falso*'],
    answer: ['Falso'],
    unknown: ['z', 'Falso'],
  },
  matching: {
    right: 'aa,bb',
    offered: ['a.a Perú → Lima*', 'a.b Perú → Santiago', 'b.a Chile → Lima', 'b.b Chile → Santiago*'],
    answer: ['Perú → Lima', 'Chile → Santiago'],
    unknown: ['y.z', 'y → z'],
  },
  ordering: {
    right: 'c,a,b',
    offered: [],
    answer: ['1. Ginebra', '2. Túnez', '3. Atenas'],
    unknown: ['c,z', 'Ginebra › z'],
  },
  categorising: {
    right: 'a1,b2,c1',
    offered: [
      'a.1 Debatir → Cabe*',
      'a.2 Debatir → No cabe',
      'b.1 Multar → Cabe',
      'b.2 Multar → No cabe*',
      'c.1 Publicar → Cabe*',
      'c.2 Publicar → No cabe',
    ],
    answer: ['Cabe: a, c', 'No cabe: b'],
    unknown: ['y.z', 'y → z'],
  },
  'fill-in': { right: 'utilización', offered: [], answer: ['utilización'], unknown: ['z', 'z'] },
  numeric: { right: '10,5', offered: [], answer: ['10,5 ± 0,5 años'], unknown: ['z', 'z'] },
  hotspot: {
    right: 'a',
    offered: ['a A la izquierda*', 'b A la derecha'],
    answer: ['A la izquierda'],
    unknown: ['z', 'z'],
  },
  likert: {
    right: 'a',
    offered: ['a Ninguna', 'b Bastante', 'c Toda'],
    answer: [],
    unknown: ['z', 'z'],
  },
  'inline-choice': {
    right: 'b2,a1',
    offered: [
      'b.1 El Foro se reúne cada … y no → mes',
      'b.2 El Foro se reúne cada … y no → año*',
      'b.3 El Foro se reúne cada … y no → década',
      'a.1 y no … . → decide*',
      'a.2 y no … . → debate',
    ],
    answer: ['El Foro se reúne cada … y no → año', 'y no … . → decide'],
    unknown: ['y.z', 'y → z'],
  },
};

const ALL: readonly Question[] = [...Object.values(EACH_KIND), AN_OPINION];

describe.each(ALL.map((question) => [question.kind, question] as const))(
  'a %s question',
  (kind, question) => {
    const bank = bankOf(question);
    const { right, offered, answer, unknown } = EXPECTED[kind];
    const scoreOf = (response: string): number => graderOf(question).grade(question, response).score;

    it('has another response, which earns less than the right one where one is right', () => {
      const another = bank.wrong(question);
      expect(another).not.toBe('');
      expect(another).not.toBe(right);
      expect(scoreOf(right)).toBe(1);
      expect(scoreOf(another) < 1).toBe(kind !== 'likert');
    });

    it('has no response that is longer than its longest', () => {
      const longest = bank.longest(question).length;
      expect(longest).toBeGreaterThanOrEqual(right.length);
      expect(longest).toBeGreaterThanOrEqual(bank.wrong(question).length);
    });

    it('names everything that can be chosen, and what is right', () => {
      const named = bank
        .offered(question)
        .map(({ mark, isRight }) => `${mark} ${bank.textOf(question, mark, WORDS)}${isRight ? '*' : ''}`);
      expect(named).toEqual(offered);
    });

    it('tells the right answer in a legend', () => {
      expect(bank.legend(question, WORDS).answer).toEqual(answer);
    });

    it('calls what there is none of by its mark', () => {
      expect(bank.textOf(question, unknown[0], WORDS)).toBe(unknown[1]);
    });

    it('finds in a response what was chosen', () => {
      const chosen = bank.form.chosen(right);
      const isRight = bank.offered(question).filter((one) => chosen.includes(one.mark));
      expect(chosen.length).toBeGreaterThan(0);
      expect(isRight.every((one) => one.isRight !== false)).toBe(true);
    });
  },
);

describe('a legend', () => {
  it('says how many typing mistakes are let pass', () => {
    const lenient = aQuestion(
      '{ kind: fill-in, stem: "Es ____.", accept: [utilización], typos: 1, feedback: Así. }',
    );
    expect(bankOf(lenient).legend(lenient, WORDS).answer).toEqual(['utilización', '(con 1 errata)']);
  });

  it('says a number that has to be exact, and has no unit, by itself', () => {
    const exact = aQuestion('{ kind: numeric, answer: { value: 12 }, feedback: Doce. }');
    expect(bankOf(exact).legend(exact, WORDS).answer).toEqual(['12']);
  });
});

describe('a question at the edge of its kind', () => {
  it('has no wrong response where everything is right', () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id, feedback: id, correct: true }));
    const all: QuestionOf<'multiple'> = { kind: 'multiple', stem: '¿Cuáles?', options };
    expect(bankOf(all).wrong(all)).toBe('');
  });

  it('takes a true statement for wrong when it is rejected', () => {
    const statement = aQuestion(
      '{ kind: true-false, correct: true, feedback: { whenTrue: Así es., whenFalse: No. } }',
    );
    expect(bankOf(statement).wrong(statement)).toBe('f');
    expect(bankOf(statement).form.chosen('')).toEqual([]);
  });

  it('calls a gap without words around it by its number', () => {
    const gaps = aQuestion(`{ kind: inline-choice, text: "{{a}} {{b}}", gaps: [
      { id: a, options: [{ id: "1", text: Uno, correct: true }, { id: "2", text: Dos }], feedback: Uno. },
      { id: b, options: [{ id: "1", text: Dos, correct: true }, { id: "2", text: Uno }], feedback: Dos. } ] }`);
    expect(bankOf(gaps).legend(gaps, WORDS).answer).toEqual(['1 → Uno', '2 → Dos']);
  });

  it('has a number without a unit in words as it is', () => {
    const exact = aQuestion('{ kind: numeric, answer: { value: 12 }, feedback: Doce. }');
    expect(bankOf(exact).rightText?.(exact)).toBe('12');
  });
});

describe('a right answer in words', () => {
  it.each([
    ['fill-in', 'utilización'],
    ['numeric', '10.5 años'],
    ['ordering', 'Ginebra › Túnez › Atenas'],
  ] as const)('is told of a %s question, where nothing is offered', (kind, words) => {
    const question = EACH_KIND[kind];
    expect(bankOf(question).rightText?.(question)).toBe(words);
  });
});
