/**
 * Runs the app's chunks as classic scripts: a page opened from disk may load nothing else, and no server's MIME table
 * can stop them. The bundler writes them as AMD modules; this is all of AMD that they need.
 */
type Exports = Record<string, unknown>;
type Factory = (...dependencies: unknown[]) => void;

const ready: Record<string, Exports> = {};
/** Who asks for a chunk that somebody asked for already waits with him: none may run twice. */
const onTheWay: Record<string, HTMLScriptElement> = {};

/** What a chunk calls with its name, the names of what it needs, and its code. */
function define(name: string, dependencies: readonly string[], factory: Factory): void {
  const exports: Exports = {};
  ready[name] = exports;
  factory(
    ...dependencies.map((one) =>
      one === 'exports' ? exports : one === 'require' ? require : ready[plain(one)],
    ),
  );
}

/** What `import()` became. @param failed told why a chunk did not arrive; asking again tries again */
function require(
  [name = '']: readonly string[],
  done: (chunk: Exports) => void,
  failed: (reason: unknown) => void,
): void {
  const chunk = plain(name);
  const finish = (): void => {
    delete onTheWay[chunk];
    const exports = ready[chunk];
    if (exports) done(exports);
    else failed(new Error(`${chunk}.js arrived without its content`));
  };
  if (ready[chunk]) finish();
  else {
    const script = (onTheWay[chunk] ??= fetchScript(`${chunk}.js`));
    // In a task of its own: a slow phone has just run the chunk.
    script.addEventListener('load', () => setTimeout(finish));
    script.addEventListener('error', () => {
      delete onTheWay[chunk];
      failed(new Error(`${chunk}.js did not arrive`));
    });
  }
}

/** Asks for it in a task of its own: that takes a slow phone as long as drawing a page. */
function fetchScript(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = src;
  setTimeout(() => document.head.append(script));
  return script;
}

function plain(name: string): string {
  return name.replace('./', '');
}

/**
 * Where Trusted Types are enforced, whatever becomes the address of a script passes here: a script of the package or
 * nothing. It makes no HTML and no script, so text can become neither.
 */
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (/^\w[\w/-]*(\.quiz)?\.js$/.test(address) ? address : null),
});

Object.assign(globalThis, { define });
