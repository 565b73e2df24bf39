import { describe, expect, it, vi } from 'vitest';
import { Problems } from '../../../../scripts/content/content-error.ts';
import { FileMemory } from '../../../../scripts/content/file-memory.ts';
import { say } from '../../../../scripts/messages/say.ts';

const place = { path: 'es/a.md', line: 3, column: 1 };

describe('what was made of a file', () => {
  it('is made again only when something that it is made from has changed', () => {
    const memory = new FileMemory();
    const make = vi.fn(() => ({}));
    const recall = (...from: readonly unknown[]): object => memory.recall('a', from, new Problems(), make);
    const first = recall('text', null);
    expect(recall('text', null)).toBe(first);
    expect(recall('other text', null)).not.toBe(first);
    recall('other text', {});
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('is remembered of what takes its time as well', async () => {
    const memory = new FileMemory();
    const make = vi.fn(async () => ({}));
    const recall = (from: string): Promise<object> => memory.recallLater('a', [from], new Problems(), make);
    expect(await recall('text')).toBe(await recall('text'));
    await recall('other text');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('has its problems each time, with their rule and level', () => {
    const memory = new FileMemory();
    const told = [1, 2].map(() => {
      const problems = new Problems();
      memory.recall('a', ['text'], problems, (anew) =>
        anew.add(place, say`too long`, { name: 'long-sentence', level: 'advice' }),
      );
      return problems.list;
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[1]).toEqual([{ ...place, message: 'too long', rule: 'long-sentence', level: 'advice' }]);
  });
});
