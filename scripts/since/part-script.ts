import { veiled } from '../../src/app/veil.ts';

/** `(globalThis.courseParts??={})["es/course"]=`, as the build writes it before the data. */
const HEAD = /^\(globalThis\.courseParts\?\?=\{\}\)\[("(?:[^"\\]|\\.){1,200}")\]=/;

/**
 * The data in a script of content. It is read as text, never run.
 * @returns undefined when the script is not of that form, or holds another part
 */
export function readPartScript(name: string, script: string): unknown {
  const head = HEAD.exec(script);
  if (!head) return undefined;
  try {
    if (JSON.parse(head[1] ?? '') !== name) return undefined;
    const value = script.slice(head[0].length);
    // Banks are veiled; those of earlier versions were not.
    const [, text] = /^'(.*)'$/s.exec(value) ?? [];
    return JSON.parse(text === undefined ? value : veiled(text.replace(/\\(.)/gs, '$1')));
  } catch {
    // No JSON: some other program wrote it, or it was cut.
    return undefined;
  }
}

/**
 * The script of content that stands in a package's page, which holds one part; null when there is none. In older packages
 * the app follows in the same script.
 */
export function partScriptIn(page: string): string | null {
  return /<script>(\(globalThis\.courseParts.+?)(?:;\n|<\/script>)/.exec(page)?.[1] ?? null;
}
