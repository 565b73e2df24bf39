import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';
import { transformSync } from 'esbuild';
import { countedKey, keyOf } from './say.ts';

/** A sentence that the code says. */
export interface SaidSentence {
  /** In English, with numbered gaps; of what is counted the forms for one and for more, with ` ¦ ` between them. */
  readonly key: string;
  /** The catalogue that translates it, by the name of its file. */
  readonly area: string;
}

/** Where sentences are said, and which catalogue translates them: the first that fits a path. */
const AREAS: readonly (readonly [path: RegExp, area: string])[] = [
  [/^src\/(model\/|.*\.model\.ts$)/, 'model'],
  [/^scripts\/content\/rules\//, 'rules'],
  [/^scripts\/(content\/translation|xliff|translate\.ts)/, 'translation'],
  [/^scripts\/content\//, 'content'],
  [/^scripts\/since\//, 'since'],
  [/^scripts\/(new|questions)\b/, 'new'],
  [/^scripts\//, 'commands'],
];

/** Everything that the code below a folder says, each sentence once. @param root the folder of the project */
export function findSentences(root: string): SaidSentence[] {
  const found = new Map<string, SaidSentence>();
  for (const folder of ['scripts', 'src']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.map((one) => `${folder}/${one.replaceAll('\\', '/')}`).sort()) {
      const area = AREAS.find(([path]) => path.test(name))?.[1];
      if (area === undefined || !name.endsWith('.ts') || name.startsWith('scripts/messages/')) continue;
      const text = readFileSync(join(root, name), 'utf8');
      for (const key of sentencesIn(text, area === 'model')) {
        if (!found.has(key)) found.set(key, { key, area });
      }
    }
  }
  return [...found.values()];
}

/**
 * The sentences of one TypeScript file.
 * @param isModel whether it is of the model, where every text of several words is what is said of a fault
 */
export function sentencesIn(source: string, isModel = false): string[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'esnext' });
  const keys: string[] = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const key = isModel ? textOf(node) : saidBy(node);
    if (key !== undefined && (isModel ? SEVERAL_WORDS : ANY_WORD).test(key)) keys.push(key);
  });
  return keys;
}

/** Gaps and marks alone are the same in every language, but for a blank that French has before some of them. */
const ANY_WORD = /[a-z]{2}|[;:!?]/i;
const SEVERAL_WORDS = /^[^<]*[a-z]+ \S*[a-z]+ \S*[a-z]+/i;

/** What a node says: say`…`, sayCount(n, '…', '…') or toSay('…'). */
function saidBy(node: AnyNode): string | undefined {
  if (node.type === 'TaggedTemplateExpression' && isNamed(node.tag, 'say')) return textOf(node.quasi);
  if (node.type !== 'CallExpression') return undefined;
  const texts = node.arguments.map(textOf);
  const [first, one, more] = texts;
  if (isNamed(node.callee, 'toSay')) return first;
  if (isNamed(node.callee, 'sayCount') && one !== undefined && more !== undefined)
    return countedKey(one, more);
  return undefined;
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral'
    ? keyOf(node.quasis.map(({ value }) => value.cooked ?? ''))
    : undefined;
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function walk(node: AnyNode, visit: (node: AnyNode) => void): void {
  visit(node);
  for (const child of Object.values(node).flat() as unknown[]) {
    if (typeof child === 'object' && child !== null && 'type' in child) walk(child as AnyNode, visit);
  }
}
