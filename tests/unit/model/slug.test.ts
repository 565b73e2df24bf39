import { describe, expect, it } from 'vitest';
import { mark, repeated, slug, uniqueById } from '../../../src/model/slug.ts';
import { z } from 'zod';

describe('slug', () => {
  it.each(['a', 'por-que-nacio', 'cenb-2016', 'x'.repeat(60)])('takes %j', (id) => {
    expect(slug.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    '2016',
    '-a',
    'Por-que',
    'qué',
    'a_b',
    'a.b',
    'a/b',
    'a b',
    'x'.repeat(61),
    'a\n',
    // Every object has a property of this name: a record by id would take it for an entry.
    'constructor',
  ])('refuses %j', (id) => {
    expect(slug.safeParse(id).success).toBe(false);
  });
});

describe('mark', () => {
  it.each(['a', 'z', '0', '9'])('takes %j', (id) => {
    expect(mark.safeParse(id).success).toBe(true);
  });

  it.each(['', 'aa', 'A', 'ñ', '-', ' '])('refuses %j', (id) => {
    expect(mark.safeParse(id).success).toBe(false);
  });
});

describe('repeated', () => {
  it('names each id that appears more than once, once', () => {
    expect(repeated(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b']);
    expect(repeated(['a', 'b'])).toEqual([]);
  });
});

describe('uniqueById', () => {
  const list = uniqueById(z.object({ id: z.string() }), 2);

  it('takes a list in which every id is its own', () => {
    expect(list.safeParse([{ id: 'a' }, { id: 'b' }]).success).toBe(true);
  });

  it('names the id that appears twice', () => {
    const { error } = list.safeParse([{ id: 'a' }, { id: 'a' }]);
    expect(error?.issues.map(({ message }) => message)).toEqual(['the id "a" appears more than once']);
  });

  it('refuses a list that is too short', () => {
    expect(list.safeParse([{ id: 'a' }]).success).toBe(false);
  });
});
