import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../scripts/content/rules/language-words.ts';

/** By language: texts that each pattern must find, and texts that it must leave alone. */
const FOUND = {
  es: {
    allOrNone: ['Todas las anteriores', 'Ninguna de las opciones anteriores', 'a y c son correctas'],
    negativeStem: [
      '¿Cuál no es un foro?',
      '¿A quién no invita el MAG?',
      '¿Qué hace el Foro, salvo una cosa?',
    ],
    pictureOpening: ['Imagen de un río', 'Una fotografía del mar'],
  },
  en: {
    allOrNone: ['All of the above', 'None of the answers above', 'Both a and c'],
    negativeStem: ['Which of these is not a forum?', 'Who does not vote?', 'All of them except one?'],
    pictureOpening: ['Image of a river', 'A photo that shows the sea'],
  },
  pt: {
    allOrNone: ['Todas as anteriores', 'Nenhuma das alternativas acima'],
    negativeStem: ['Qual não é um foro?', 'Quem não vota?'],
    pictureOpening: ['Imagem de um rio', 'Uma foto do mar'],
  },
  fr: {
    allOrNone: ['Toutes les réponses ci-dessus', 'Aucune des propositions précédentes'],
    negativeStem: ['Lequel n’est pas un forum ?', 'Qui ne vote pas ?'],
    pictureOpening: ['Image de la mer', "L'illustration du fleuve"],
  },
} as const;

const LEFT_ALONE = {
  es: {
    allOrNone: ['Todas las partes', 'Las reuniones anteriores'],
    negativeStem: [
      '¿Qué conviene si no hay acuerdo?',
      'El Foro no decide. ¿Qué hace entonces?',
      '¿Por qué no decide el Foro?',
      '¿Cuál es la nota de los noruegos?',
    ],
    pictureOpening: ['La imaginación', 'Imágenes de dos ríos que se juntan'],
  },
  en: {
    allOrNone: ['All of them', 'The floor above'],
    negativeStem: ['What helps those who can not travel?', 'It does not vote. What does it do?'],
    pictureOpening: ['Imagery', 'The pictured river'],
  },
  pt: {
    allOrNone: ['Todas as partes'],
    negativeStem: ['O que ajuda a quem não viaja?'],
    pictureOpening: ['A imaginação'],
  },
  fr: {
    allOrNone: ['Toutes les parties'],
    negativeStem: ['Quelle aide pour ceux qui ne voyagent pas ?'],
    pictureOpening: ['L’imagination'],
  },
} as const;

type Lang = keyof typeof FOUND;
type Pattern = keyof (typeof FOUND)['es'];

const examples = (table: Record<Lang, Record<Pattern, readonly string[]>>): [Lang, Pattern, string][] =>
  (Object.keys(table) as Lang[]).flatMap((lang) =>
    (Object.keys(table[lang]) as Pattern[]).flatMap((pattern) =>
      table[lang][pattern].map((text): [Lang, Pattern, string] => [lang, pattern, text]),
    ),
  );

describe('the words of a language', () => {
  it.each(examples(FOUND))('%s: %s finds «%s»', (lang, pattern, text) => {
    expect(text).toMatch(wordsOf(lang)[pattern]);
  });

  it.each(examples(LEFT_ALONE))('%s: %s leaves alone «%s»', (lang, pattern, text) => {
    expect(text).not.toMatch(wordsOf(lang)[pattern]);
  });

  it('are those of the language behind a region, and none for a language that is not in the table', () => {
    expect(wordsOf('pt-BR')).toBe(wordsOf('pt'));
    expect(wordsOf('qu').vagueLinks.size).toBe(0);
    expect('todas las anteriores').not.toMatch(wordsOf('qu').allOrNone);
  });
});
