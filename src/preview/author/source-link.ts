import type { AuthorSetup, SourcePlace } from '../protocol.ts';
import type { AuthorWords } from './words.ts';

/** `modules/es/20-mandato/quiz.yaml:14:7`, as terminals and editors understand it. */
export function placeText({ path, line, column }: SourcePlace): string {
  return `${path}:${line}:${column}`;
}

/** The address that opens a place in the author's editor. */
export function editorAddress({ editor, root }: AuthorSetup, { path, line, column }: SourcePlace): string {
  // A path may lead out of the folder of the command, and hold any sign.
  const absolute = new URL(path.split('/').map(encodeURIComponent).join('/'), root).pathname;
  const values: Readonly<Record<string, string>> = {
    path: absolute,
    line: String(line),
    column: String(column),
  };
  return editor.replace(/\{(path|line|column)\}/g, (_match, name: string) => values[name] ?? '');
}

/** What a link to a source needs beside the place. */
export interface Linking {
  readonly setup: AuthorSetup;
  readonly words: AuthorWords;
  /** Told what became of a copy, for who does not see the button. */
  readonly tell: (text: string) => void;
}

/** A link that opens a place in the editor, with a button that copies it. @param document the page that it is for */
export function sourceLink(
  document: Document,
  place: SourcePlace,
  { setup, words, tell }: Linking,
): HTMLElement {
  const link = document.createElement('a');
  link.href = editorAddress(setup, place);
  // The editor opens, and neither frame nor page is left.
  link.target = '_top';
  link.textContent = placeText(place);
  link.title = words.open;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = words.copy;
  copy.setAttribute('aria-label', `${words.copy}: ${placeText(place)}`);
  copy.addEventListener('click', () => {
    // Asked of the page that has the focus: browsers let no other one copy.
    const { clipboard } = document.defaultView?.navigator ?? navigator;
    void clipboard.writeText(placeText(place)).then(
      () => tell(words.copied),
      () => tell(words.notCopied),
    );
  });
  const both = document.createElement('span');
  both.className = 'source';
  both.append(link, ' ', copy);
  return both;
}
