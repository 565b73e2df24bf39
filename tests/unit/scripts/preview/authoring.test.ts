import { describe, expect, it } from 'vitest';
import { editorAddress } from '../../../../scripts/preview/editors.ts';
import { FaultList } from '../../../../scripts/preview/fault-list.ts';
import { withParts } from '../../../../scripts/preview/shelf.ts';
import { sourceOf } from '../../../../scripts/preview/watch-sources.ts';

const fault = { path: 'es/a.md', line: 1, column: 2, message: 'no', spot: null };

describe('the faults of a course', () => {
  it('are those that each has found last, each once', () => {
    const list = new FaultList();
    expect(list.set('es', { faults: [], text: '' })).toBe(false);
    expect(list.set('es', { faults: [fault], text: '' })).toBe(true);
    expect(list.set('build', { faults: [fault], text: 'too heavy' })).toBe(true);
    expect(list.lines).toBe('es/a.md:1:2  no\ntoo heavy');
    expect(list.news).toEqual({ kind: 'problems', faults: [fault], text: 'too heavy' });
    expect(list.set('es', { faults: [], text: '' })).toBe(false);
    expect(list.set('build', { faults: [], text: '' })).toBe(true);
    expect(list.lines).toBe('');
  });
});

describe('an editor', () => {
  it('is known by name, or told by the address that opens it', () => {
    expect(editorAddress('vscode')).toBe('vscode://file{path}:{line}:{column}');
    expect(editorAddress('emacs://open?file={path}&line={line}')).toBe(
      'emacs://open?file={path}&line={line}',
    );
  });

  it.each(['notepad', 'toString', 'javascript:alert("{path}")', 'subl://open'])('is not %s', (given) => {
    expect(() => editorAddress(given)).toThrow(
      /^--editor .* is unknown; expected one of vscode, .*an address/,
    );
  });
});

describe('a changed file', () => {
  it.each([
    ['modules/es/20-mandato/quiz.yaml', 'content'],
    ['modules/es/20-mandato/media/foro.svg', 'content'],
    ['modules/es/20-mandato/media/foro.png', 'media'],
    ['modules/es/logo.svg', 'media'],
    ['src/theme/2-base.css', 'style'],
    ['src/blocks/cards/cards.css', 'style'],
    ['src/review/review.css', 'code'],
    ['src/blocks/cards/cards.template.ts', 'code'],
    ['scripts/site/page.ts', 'code'],
  ])('%s is %s', (path, kind) => {
    expect(sourceOf(path, 'modules')).toBe(kind);
  });
});

describe('packages with newer texts', () => {
  const web = {
    revision: 'r',
    files: new Map([
      ['es/a.js', new Uint8Array([1])],
      ['x.js', new Uint8Array([2])],
    ]),
  };
  const shelf = { packages: new Map(), web, review: null };

  it('have them in place of their own, and another address', () => {
    const newer = withParts(shelf, { 'es/a': '{"b":"<1>"}', 'es/course': '{}' }).web!;
    expect(new TextDecoder().decode(newer.files.get('es/a.js'))).toContain('["es/a"]={"b":"\\u003c1>"}');
    // What the page itself holds is no file of its own.
    expect([...newer.files.keys()]).toEqual(['es/a.js', 'x.js']);
    expect(newer.revision).not.toBe(web.revision);
    expect(withParts(shelf, { 'es/a': '{"b":2}' }).web!.revision).not.toBe(newer.revision);
  });

  it('are as they were when nothing has changed', () => {
    expect(withParts(shelf, {})).toBe(shelf);
  });
});
