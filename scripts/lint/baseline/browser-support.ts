import { createRequire } from 'node:module';
import type { CompatData, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { BROWSERS } from '../../../rollup.config.mjs';

/** Under this name MDN's data have what is known of a feature. */
const COMPAT = '__compat';

/** A node of MDN's data: a feature, or a folder of features, or both. */
type Node = { readonly [COMPAT]?: { readonly support: Readonly<Record<string, SupportStatement>> } } & {
  readonly [name: string]: Node | undefined;
};

/** 20 MB: read once. */
const DATA = createRequire(import.meta.url)('@mdn/browser-compat-data') as unknown as CompatData;

/** The oldest browsers that learners may have, those of phones included: `[['chrome', 100], ['chrome_android', 100], …]`. */
export const BASELINE: readonly (readonly [browser: string, version: number])[] = BROWSERS.flatMap((word) => {
  const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(word) ?? [];
  const onPhones = name === 'safari' ? 'safari_ios' : `${name}_android`;
  return [name, onPhones].map((browser) => [browser, Number(version)] as const);
});

/** The features below a path of MDN's data: `['css', 'selectors']`. */
export function featuresAt(path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, name) => (node && Object.hasOwn(node, name) ? node[name] : undefined),
    DATA as unknown as Node,
  );
}

/**
 * Which browsers of the baseline do not know a feature, each with its version: `['firefox 115']`. What is known in part
 * counts as known, what is behind a switch or under another name does not.
 * @returns null when MDN's data have no such feature
 */
export function missingIn(path: readonly string[]): readonly string[] | null {
  const compat = featuresAt(path)?.[COMPAT];
  if (!compat) return null;
  return BASELINE.filter(([browser, version]) => !knows(compat.support[browser], version)).map(
    ([browser, version]) => `${browser} ${version}`,
  );
}

function knows(support: SupportStatement | undefined, version: number): boolean {
  // Where nobody has looked, nothing is claimed.
  if (support === undefined) return true;
  const statements: readonly SimpleSupportStatement[] = Array.isArray(support) ? support : [support];
  return statements.some(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
      !flags &&
      prefix === undefined &&
      other === undefined &&
      versionOf(added) <= version &&
      !(versionOf(removed) <= version),
  );
}

/** `≤37` is at most 37; what is false, missing or not released yet is never reached. */
function versionOf(told: unknown): number {
  return typeof told === 'string' && told !== 'preview' ? Number(told.replace('≤', '')) : Infinity;
}
