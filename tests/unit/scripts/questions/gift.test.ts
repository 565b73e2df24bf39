import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodleCategories } from '../../../../scripts/questions/export-files.ts';
import { readGift } from '../../../../scripts/questions/import/read-gift.ts';
import { orderingAsMatching } from '../../../../scripts/questions/to-moodle.ts';
import { writeGift } from '../../../../scripts/questions/write-gift.ts';
import type { GradedQuestion, Question } from '../../../../src/questions/models.ts';
import { aBank, aQuestion, EACH_KIND } from '../../../fixtures/question-bank.ts';

function exported(...questions: Question[]): string {
  return writeGift(
    moodleCategories(aBank(questions)).map(({ path, questions }) => ({
      path,
      questions: questions.map(orderingAsMatching),
    })),
  );
}

/** The lines between a question's braces. */
function answersOf(question: Question): string[] {
  const [, inside = ''] = /\{#?\n([^]*)\n\}\n$/.exec(exported(question)) ?? [];
  return inside.split('\n').map((line) => line.trim());
}

describe('the export as GIFT', () => {
  it('begins with the category, and each question with its marks and its name', () => {
    expect(exported(EACH_KIND.single).split('\n').slice(0, 4)).toEqual([
      '$CATEGORY: top/Redes A//B/Inicio',
      '',
      '// [id:una] [tag:OA1.1] [tag:aplicar]',
      '::s1-00 ¿Qué es?::[html]<p>¿Qué es?</p>{',
    ]);
  });

  it.each<[GradedQuestion['kind'], string[]]>([
    ['single', ['=Sí#Así es.', '~No#Mire otra vez el texto.']],
    [
      'multiple',
      [
        '~%33.33333%Uno#Va.',
        '~%-33.33333%Dos#No va.',
        '~%33.33333%Tres#También va.',
        '~%33.33333%Cuatro#Va igual.',
      ],
    ],
    ['true-false', ['FALSE#No es así.#Es falso.']],
    [
      'matching',
      [
        '=Perú -> Lima',
        '=Chile -> Santiago',
        '####<ul><li><strong>Perú → Lima</strong>\\: En la costa.</li><li><strong>Chile → Santiago</strong>\\: En el valle.</li></ul>',
      ],
    ],
    [
      'fill-in',
      [
        '=%100%utilización#La palabra es «utilización».',
        '=%100%utilizacion#La palabra es «utilización».',
        '=%0%evolución#Casi.',
        '=%0%evolucion#Casi.',
        '=%0%uso#Casi.',
        '=%0%*#La palabra es «utilización».',
      ],
    ],
    ['numeric', ['=%100%10.5:0.5#Son diez años y medio.', '=%0%-3:0#Antes no.', '~#Son diez años y medio.']],
  ])('writes %s as GIFT has it', (kind, lines) => {
    expect(answersOf(EACH_KIND[kind])).toEqual(lines);
  });

  it('writes order and groups as matching', () => {
    expect(answersOf(EACH_KIND.ordering).slice(0, 3)).toEqual([
      '=Ginebra -> 1',
      '=Túnez -> 2',
      '=Atenas -> 3',
    ]);
    expect(answersOf(EACH_KIND.categorising).slice(0, 3)).toEqual([
      '=Debatir -> Cabe',
      '=Multar -> No cabe',
      '=Publicar -> Cabe',
    ]);
  });

  it('numbers the gaps of a text, and offers to all what each of them offers', () => {
    expect(exported(EACH_KIND['inline-choice'])).toContain('cada (1) y <strong>no</strong> (2).</p>{');
    expect(answersOf(EACH_KIND['inline-choice']).slice(0, 5)).toEqual([
      '=(1) -> año',
      '=(2) -> decide',
      '= -> mes',
      '= -> década',
      '= -> debate',
    ]);
  });

  it('lets no character of a text mean anything', () => {
    const text = String.raw`a~b=c#d{e}f:g\h -> «i» // j`;
    const question = aQuestion(
      JSON.stringify({
        kind: 'single',
        stem: text,
        options: [
          { id: 'a', text, feedback: text, correct: true },
          { id: 'b', text: 'b', feedback: text },
        ],
      }),
    );
    expect(answersOf(question)[0]).toBe(
      String.raw`=a\~b\=c\#d\{e\}f\:g\\h -&gt; «i» // j#a\~b\=c\#d\{e\}f\:g\\h -&gt; «i» // j`,
    );
  });

  it('is read back as it was written, whatever the texts hold', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'~=#{}:\\%[]->/*&;"\'«»á ñ1nT\u00a0'), minLength: 1, maxLength: 25 })
      .map((text) => `x${text}y`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 4 }), ([stem, one, other, feedback]) => {
        const asHtml = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll('>', '&gt;');
        const choices = [
          { text: asHtml(one), fraction: 1, feedback: asHtml(feedback) },
          { text: asHtml(other), fraction: 0, feedback: '' },
        ];
        const question = {
          type: 'multichoice' as const,
          single: true,
          choices,
          id: 'una',
          name: stem!,
          text: asHtml(stem),
          generalFeedback: asHtml(other),
          points: 1,
          tags: [one!.replace(/[[\]\\]/g, '')],
          shuffle: true,
        };
        const [read] = readGift(writeGift([{ path: ['Curso', 'Sección'], questions: [question] }]));
        expect(read).toEqual({
          label: stem!.replace(/ +/g, ' '),
          category: ['Curso', 'Sección'],
          question,
          losses: [],
        });
      }),
    );
  });
});
