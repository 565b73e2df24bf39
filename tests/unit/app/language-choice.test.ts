import { describe, expect, it } from 'vitest';
import { keepChoice } from '../../../src/app/change-language.ts';
import { choiceKey, chosenLanguage } from '../../../src/app/language-choice.ts';

const blocked = (): Storage => {
  throw new DOMException('storage is blocked', 'SecurityError');
};

/** As much of a storage as the choice touches. */
function storage(): () => Storage {
  const held = new Map<string, string>();
  const one = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
  return () => one as unknown as Storage;
}

describe('the language that a learner chose', () => {
  it('is there the next time, for this learner and course only', () => {
    const where = storage();
    keepChoice(choiceKey('curso', 'ines'), 'pt', where);
    expect(chosenLanguage(choiceKey('curso', 'ines'), where)).toBe('pt');
    expect(chosenLanguage(choiceKey('curso', 'ana'), where)).toBeNull();
    expect(chosenLanguage(choiceKey('otro', 'ines'), where)).toBeNull();
  });

  it('is none where storage is blocked, and nothing breaks', () => {
    keepChoice('key', 'pt', blocked);
    expect(chosenLanguage('key', blocked)).toBeNull();
  });
});
