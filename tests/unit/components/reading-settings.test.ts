import { describe, expect, it } from 'vitest';
import { applySettings, keepSettings, readSettings } from '../../../src/components/reading-settings.ts';

/** A browser's storage that holds what is given. */
function storage(held: Record<string, string> = {}): () => Storage {
  const one = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => void (held[key] = value),
  };
  return () => one as Storage;
}

const blocked = (): Storage => {
  throw new Error('storage is blocked');
};

/** A page, as far as settings go. */
const aPage = (dataset: Record<string, string> = {}) => ({ dataset }) as unknown as HTMLElement;

describe('how the learner wants to read', () => {
  it('is kept from one visit to the next', () => {
    const where = storage();
    expect(keepSettings({ theme: 'dark', size: 'xl' }, where)).toBe(true);
    expect(readSettings(where)).toEqual({ theme: 'dark', size: 'xl' });
  });

  it('is what the device says where nothing was chosen, or nothing can be kept', () => {
    expect(readSettings(storage())).toEqual({});
    expect(readSettings(blocked)).toEqual({});
    expect(keepSettings({ theme: 'dark' }, blocked)).toBe(false);
  });

  it.each(['null', '7', '"dark"', '{"theme":"purple","onload":"x","size":3}', '{', '[]'])(
    'passes over what somebody else wrote there: %s',
    (text) => {
      expect(readSettings(storage({ 'course-reading': text }))).toEqual({});
    },
  );

  it('shows as attributes of the page, which go when a choice is taken back', () => {
    const page = aPage({ theme: 'dark', font: 'serif', lang: 'es' });
    applySettings({ theme: 'light' }, page);
    expect(page.dataset).toEqual({ theme: 'light', lang: 'es' });
  });
});
