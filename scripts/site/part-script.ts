import { veiled } from '../../src/app/veil.ts';

/**
 * Content as a classic script that puts itself where `load-part.ts` looks for it. Banks, which hold the answers, are
 * written as a veiled text.
 */
export function partScript(name: string, data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const value = name.endsWith('.quiz') ? `'${veiled(json).replace(/['\\]/g, '\\$&')}'` : json;
  return `(globalThis.courseParts??={})[${JSON.stringify(name)}]=${value}`;
}
