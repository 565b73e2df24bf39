import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

/**
 * What stands in the page in front of the app, by name, in the order in which it runs: libraries, then the learner's state
 * and what reports it. Each is a script of its own, which a slow phone compiles as soon as it has arrived, in a task of
 * its own, and hears the learner in between.
 */
const BEFORE_APP = {
  lit: /[\\/]node_modules[\\/]/,
  // What keeps progress without an LMS comes later where there should be one.
  core: /[\\/]src[\\/](?:core|tracking)[\\/](?!local\.ts)/,
};
export const CHUNKS_BEFORE_APP = Object.keys(BEFORE_APP);

/** Oldest browsers that learners may have: phones of about 2022. */
export const BROWSERS = ['chrome100', 'safari15.4', 'firefox115'];

/**
 * The app for one standard: `app.js`, and `later.js` which arrives later. Both are classic scripts (AMD, run by
 * `src/app/chunks.ts`): they run from any server, whatever its MIME table, and from disk.
 */
export function appBundle(standard) {
  return {
    input: { app: fileURLToPath(new URL('src/app/main.ts', import.meta.url)) },
    preserveEntrySignatures: false,
    plugins: [
      trackingOf(standard),
      withoutShadowStyles(),
      // Lit's production build whatever NODE_ENV says: its development build warns in the learner's console.
      resolve({ exportConditions: ['production'] }),
      esbuild({
        target: BROWSERS,
        minify: true,
        legalComments: 'none',
        define: { BUILD_STANDARD: JSON.stringify(standard) },
        tsconfig: 'src/tsconfig.json',
      }),
      oneDecorateHelper(),
    ],
    output: {
      dir: `dist/js/${standard}`,
      format: 'amd',
      minifyInternalExports: true,
      manualChunks: (id) => CHUNKS_BEFORE_APP.find((name) => BEFORE_APP[name].test(id)),
      amd: { autoId: true },
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    },
  };
}

/** The editions of SCORM 2004 share their run-time, and differ in the manifest only. */
const ADAPTERS = { scorm12: 'scorm12', scorm2004: 'scorm2004', 'scorm2004-3': 'scorm2004', web: 'local' };

/** Gives the app the one tracking adapter that its package needs. */
function trackingOf(standard) {
  const adapter = ADAPTERS[standard];
  return {
    name: 'tracking',
    resolveId: (source) =>
      source === 'virtual:tracking'
        ? fileURLToPath(new URL(`src/tracking/${adapter}.ts`, import.meta.url))
        : null,
  };
}

const SHADOW_STYLES = /@lit[\\/]reactive-element[\\/]css-tag\.js$/;

/**
 * Leaves out of Lit what puts style sheets into shadow trees: our elements have none (`src/components/light-element.ts`),
 * and learners would download it for nothing.
 */
function withoutShadowStyles() {
  let isFound = false;
  return {
    name: 'without-shadow-styles',
    load(id) {
      if (!SHADOW_STYLES.test(id)) return null;
      isFound = true;
      return `const none = () => {};
        export { none as adoptStyles, none as getCompatibleStyle, none as CSSResult, none as css, none as supportsAdoptingStyleSheets, none as unsafeCSS };`;
    },
    buildEnd(error) {
      if (!error && !isFound)
        this.error('Lit keeps its styles of shadow trees elsewhere now: see withoutShadowStyles');
    },
  };
}

const HELPER = 'virtual:decorate';
/** As esbuild writes it, minified, at the top of each module that has decorators. */
const EACH_HELPER =
  /^"use strict";var [\w$]+=Object\.defineProperty;var [\w$]+=Object\.getOwnPropertyDescriptor;var ([\w$]+)=\([^)]*\)=>\{[^{}]*\};/;

/**
 * Puts what applies decorators into the bundle once, and no more of it than ours need, which are on fields alone
 * (`src/components/decorators.ts`).
 */
function oneDecorateHelper() {
  let isFound = false;
  return {
    name: 'one-decorate-helper',
    resolveId: (source) => (source === HELPER ? HELPER : null),
    load: (id) =>
      id === HELPER
        ? 'export const decorate = (all, prototype, name) => all.forEach((one) => one(prototype, name));'
        : null,
    transform(code) {
      if (!EACH_HELPER.test(code)) return null;
      isFound = true;
      return { code: code.replace(EACH_HELPER, `import{decorate as $1}from'${HELPER}';`), map: null };
    },
    buildEnd(error) {
      if (!error && !isFound)
        this.error('esbuild writes decorators in another way now: see oneDecorateHelper');
    },
  };
}

export default Object.keys(ADAPTERS).map(appBundle);
