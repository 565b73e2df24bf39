import { describe, expect, it } from 'vitest';
import { asKeptNotes, BrowserNotes, notesKey } from '../../../src/app/browser-notes.ts';
import type { KeptNotes } from '../../../src/app/browser-notes.ts';

/** A browser with its two places; either may be blocked. */
class Browser {
  stored: Record<string, string> = {};
  found: KeptNotes | null = null;
  isOpen = true;
  storageWorks = true;

  notes(key = 'notas'): BrowserNotes {
    const storage = {
      getItem: (name: string) => this.stored[name] ?? null,
      setItem: (name: string, value: string) => void (this.stored[name] = value),
    };
    return new BrowserNotes(
      key,
      () => {
        if (!this.storageWorks) throw new Error('storage is blocked');
        return storage as Storage;
      },
      {
        found: this.found,
        isOpen: this.isOpen,
        write: (kept) => {
          if (this.isOpen) this.found = kept;
        },
      },
    );
  }
}

describe('notes in a browser', () => {
  it('are there at the next visit', () => {
    const browser = new Browser();
    expect(browser.notes().write({ 'lesson-1': 'Preguntar a Inés.' })).toBe(true);
    expect(browser.notes().read()).toEqual({ 'lesson-1': 'Preguntar a Inés.' });
  });

  it('outlive an LMS that empties the storage at every login', () => {
    const browser = new Browser();
    browser.notes().write({ 'lesson-1': 'Sigue aquí.' });
    browser.stored = {};
    expect(browser.notes().read()).toEqual({ 'lesson-1': 'Sigue aquí.' });
  });

  it('are those written last where the two places differ', () => {
    const browser = new Browser();
    browser.notes().write({ a: 'nueva' });
    browser.found = { at: 1, notes: { a: 'vieja' } };
    expect(browser.notes().read()).toEqual({ a: 'nueva' });
  });

  it('of two windows are both kept', () => {
    const browser = new Browser();
    const [one, other] = [browser.notes(), browser.notes()];
    one.write({ ...one.read(), a: 'de una' });
    other.write({ ...other.read(), b: 'de otra' });
    expect(one.read()).toEqual({ a: 'de una', b: 'de otra' });
  });

  it('say that they are not kept where neither place works, and stay on the page', () => {
    const browser = new Browser();
    browser.storageWorks = false;
    expect(browser.notes().write({ a: 'x' })).toBe(true);
    browser.isOpen = false;
    const notes = browser.notes();
    expect(notes.write({ a: 'y' })).toBe(false);
    expect(notes.read()).toEqual({ a: 'y' });
  });

  it('belong to one learner of one course', () => {
    const keys = [notesKey('curso', 'ana'), notesKey('curso', 'ines'), notesKey('otro', 'ana')];
    expect(new Set(keys).size).toBe(3);
    expect(keys.join()).not.toContain('ana');
  });

  it.each([null, 7, 'x', {}, { at: 1 }, { at: '1', notes: {} }, { at: 1, notes: { a: 2 } }])(
    'are nothing where something else lies: %j',
    (data) => {
      expect(asKeptNotes(data)).toBeNull();
    },
  );
});
