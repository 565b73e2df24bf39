import { describe, expect, it } from 'vitest';
import { BrowserCopy, copyKey } from '../../../src/app/browser-copy.ts';

const COPY = { resume: 'gi1.5.x', confirmed: true, unsaved: [] };

/** A browser's storage, which all packages on one LMS share. */
function storageOf(entries: Readonly<Record<string, string>>): () => Storage {
  const held = new Map(Object.entries(entries));
  return () =>
    ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
    }) as Storage;
}

describe('the key of a copy', () => {
  it('is another for every course, every learner and every activity', () => {
    const keys = [
      copyKey('el-agua', 'ana/38/'),
      copyKey('el-aire', 'ana/38/'),
      copyKey('el-agua', 'luis/38/'),
      copyKey('el-agua', 'ana/39/'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names no learner to who looks into the storage of a shared computer', () => {
    expect(copyKey('el-agua', 'ana.perez@example.org/38/')).toMatch(/^course:el-agua:[0-9a-z]+$/);
  });
});

describe('a copy in the browser', () => {
  it('is read as it was written, under its own key alone', () => {
    const storage = storageOf({});
    new BrowserCopy('course:a:1', storage).write(COPY);
    expect(new BrowserCopy('course:a:1', storage).read()).toEqual(COPY);
    expect(new BrowserCopy('course:a:2', storage).read()).toBeNull();
  });

  it.each(['', 'no JSON', 'null', '[]', '7', '{"resume":7}', '{"__proto__":{"resume":"gi1.9"}}'])(
    'is none where another package wrote %j over it',
    (text) => {
      expect(new BrowserCopy('course:a:1', storageOf({ 'course:a:1': text })).read()).toBeNull();
    },
  );

  it('is none where the browser blocks its storage, and nothing is kept', () => {
    const blocked = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    expect(new BrowserCopy('course:a:1', blocked).read()).toBeNull();
    expect(new BrowserCopy('course:a:1', blocked).write(COPY)).toBe(false);
  });
});
