import type { Parts } from '../model/outline.ts';
import { veiled } from './veil.ts';

declare global {
  /** Where content files put themselves: `courseParts["es/mandato"] = …`. */
  var courseParts: Record<string, unknown> | undefined;
}

const loading = new Map<string, Promise<void>>();

/** The part that the page begins with, in a language. A page for one section of the course says which: `en/mandato/course`. */
export function openingPart(lang: string): string {
  return `${lang}/${document.documentElement.dataset['section'] ?? ''}course`;
}

/**
 * Loads a file of content by its name, such as `es/mandato`. Content comes as classic scripts:
 * the only thing a page opened from disk may load, and independent of any server's MIME table.
 * @throws Error when it does not arrive; calling again tries again
 */
export async function loadPart<Kind extends keyof Parts>(_kind: Kind, name: string): Promise<Parts[Kind]> {
  if (part(name) === undefined) {
    const arrival = loading.get(name) ?? load(name);
    loading.set(name, arrival);
    await arrival.finally(() => loading.delete(name));
  }
  // The build writes every part from the type that its kind names.
  return part(name) as Parts[Kind];
}

/** Loads a part ahead of its use; a failure is left for the use itself to report. */
export function prefetchPart(kind: keyof Parts, name: string): void {
  loadPart(kind, name).catch(() => undefined);
}

/** A part that was loaded before; undefined when it was not. */
export function loadedPart<Kind extends keyof Parts>(_kind: Kind, name: string): Parts[Kind] | undefined {
  return part(name) as Parts[Kind] | undefined;
}

/** What came as a text is veiled still: its script has run, and {@link load} has not heard of it yet. */
function part(name: string): unknown {
  const found = globalThis.courseParts?.[name];
  return typeof found === 'string' ? undefined : found;
}

function load(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${name}.js`;
    script.addEventListener('load', () => {
      script.remove();
      const content = globalThis.courseParts?.[name];
      if (content === undefined) reject(new Error(`${name}.js arrived without its content`));
      else {
        // Banks come veiled.
        if (typeof content === 'string')
          Object.assign(globalThis.courseParts ?? {}, { [name]: JSON.parse(veiled(content)) });
        resolve();
      }
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${name}.js did not arrive`));
    });
    document.head.append(script);
  });
}
