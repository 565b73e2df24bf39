import { afterEach, describe, expect, it } from 'vitest';
import {
  say,
  sayAgain,
  sayAll,
  sayCount,
  sayOneOf,
  speak,
  spokenLanguage,
  toSay,
} from '../../../../scripts/messages/say.ts';
import type { Catalogue } from '../../../../scripts/messages/say.ts';

const SPANISH: Catalogue = {
  lang: 'es',
  sentences: new Map([
    ['the file "{0}" is not in {1}', 'en {1} no está el archivo "{0}"'],
    ['a picture', 'una imagen'],
  ]),
  model: new Map([
    ['must have at most {0} steps', 'tiene que tener como mucho {0} pasos'],
    ['{0} must be {1} (at most)', 'general: {0}, {1}'],
    ['{0} must be the colour {1} (at most)', '{0} tiene que ser, como mucho, del color {1}'],
  ]),
  counted: new Map([['{n} lesson ¦ {n} lessons', ['{n} lección', '{n} lecciones']]]),
};

afterEach(() => speak());

describe('what commands say', () => {
  it('is English as it stands in the code, until a language is settled', () => {
    expect(say`the file "${'a.svg'}" is not in ${'media'}`).toBe('the file "a.svg" is not in media');
    expect(spokenLanguage()).toBe('en');
  });

  it('is in the language that was settled, with its values where that language has them', () => {
    speak(SPANISH);
    expect(say`the file "${'a.svg'}" is not in ${'media'}`).toBe('en media no está el archivo "a.svg"');
    expect(spokenLanguage()).toBe('es');
  });

  it('keeps values as they are, even those that look like gaps', () => {
    speak(SPANISH);
    expect(say`the file "${'{1}'}" is not in ${'$&'}`).toBe('en $& no está el archivo "{1}"');
  });

  it('is English where the catalogue has no such sentence', () => {
    speak(SPANISH);
    expect(say`nobody has translated ${'this'}`).toBe('nobody has translated this');
  });

  it('counts in the words for one and for more', () => {
    const lessons = (n: number): string => sayCount(n, '{n} lesson', '{n} lessons');
    expect([0, 1, 2].map(lessons)).toEqual(['0 lessons', '1 lesson', '2 lessons']);
    speak(SPANISH);
    expect([0, 1, 2].map(lessons)).toEqual(['0 lecciones', '1 lección', '2 lecciones']);
  });

  it('counts nothing as one in French', () => {
    speak({
      ...SPANISH,
      lang: 'fr',
      counted: new Map([['{n} file ¦ {n} files', ['{n} fichier', '{n} fichiers']]]),
    });
    expect([0, 1, 2].map((n) => sayCount(n, '{n} file', '{n} files'))).toEqual([
      '0 fichier',
      '1 fichier',
      '2 fichiers',
    ]);
  });

  it('lists words as people do', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(sayOneOf)).toEqual(['', 'a', 'a or b', 'a, b or c']);
    expect(sayAll(['a', 'b', 'c'])).toBe('a, b and c');
    speak(SPANISH);
    expect([sayOneOf(['a', 'b', 'c']), sayAll(['a', 'b']), sayOneOf(['diez', 'once'])]).toEqual([
      'a, b o c',
      'a y b',
      'diez u once',
    ]);
  });

  it('is said again in the language of the moment where it was only written down before', () => {
    const picture = toSay('a picture');
    expect(sayAgain(picture)).toBe('a picture');
    speak(SPANISH);
    expect(sayAgain(picture)).toBe('una imagen');
  });

  it('knows the model’s sentences again though their gaps are filled, the most telling first', () => {
    speak(SPANISH);
    expect(sayAgain('must have at most 7 steps')).toBe('tiene que tener como mucho 7 pasos');
    expect(sayAgain('this must be the colour red (at most)')).toBe(
      'this tiene que ser, como mucho, del color red',
    );
    expect(sayAgain('nothing of all this')).toBe('nothing of all this');
  });
});
