import { hash } from 'node:crypto';
import { statSync } from 'node:fs';

/** What only the same bytes have. @param {string | Uint8Array} bytes */
export function sumOf(bytes) {
  return hash('sha256', bytes);
}

/** What a file that was written since has another of. @param {string} path @throws {Error} when there is no such file */
export function stampOf(path) {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
