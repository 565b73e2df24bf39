import { gunzipSync } from 'fflate';
import type { ReportFile } from './reading/reading-context.ts';

/** A file inside the page: its bytes gzipped, in base64. */
export interface InlinedFile {
  readonly name: string;
  readonly gzip: string;
}

/** The text of an element that the build put into the page; empty when there is none. */
export function inlinedText(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? '';
}

/** The data in such an element; null when there are none. */
export function inlinedJson<T>(id: string): T | null {
  const text = inlinedText(id);
  return text === '' ? null : (JSON.parse(text) as T);
}

/** The files that `npm run report` put into the page. */
export function inlinedFiles(id: string): ReportFile[] {
  return (inlinedJson<readonly InlinedFile[]>(id) ?? []).map(({ name, gzip }) => ({
    name,
    bytes: gunzipSync(Uint8Array.from(atob(gzip), (character) => character.charCodeAt(0))),
  }));
}
