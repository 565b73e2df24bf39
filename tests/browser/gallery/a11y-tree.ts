import { a11ySnapshot, readFile, writeFile } from '@web/test-runner-commands';

/** A node of the browser's accessibility tree: what assistive technology is given. */
interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
  readonly [state: string]: unknown;
}

/** What is no state, and addresses, which are other ones in each run. */
const PASSED_OVER = new Set([
  'role',
  'name',
  'children',
  'url',
  'elementHandle',
  'backendNodeId',
  'loaderId',
]);

/** What is drawn by the browser: its controls, and what they say, change while a recording arrives. */
const BROWSERS_OWN = new Set(['Video', 'Audio']);

/** The accessibility tree of an element as text, a line for each node: `button «Comprobar»`. */
export async function treeOf(selector: string): Promise<string> {
  const root = (await a11ySnapshot({ selector })) as unknown as Node | null;
  if (!root) throw new Error(`there is no tree below ${selector}`);
  return `${linesOf(root, 0).join('\n')}\n`;
}

function linesOf(node: Node, depth: number): string[] {
  if (BROWSERS_OWN.has(node.role)) return [`${'  '.repeat(depth)}${node.role}`];
  const states = Object.entries(node)
    .filter(
      ([state, value]) =>
        !PASSED_OVER.has(state) && value !== false && value !== '' && typeof value !== 'function',
    )
    .map(([state, value]) => (value === true ? state : `${state}=${String(value)}`));
  const name = node.name === undefined || node.name === '' ? [] : [`«${node.name}»`];
  const line = `${'  '.repeat(depth)}${[node.role, ...name, ...states].join(' ')}`;
  return [line, ...(node.children ?? []).flatMap((child) => linesOf(child, depth + 1))];
}

/**
 * Compares a tree with the one that somebody looked at and kept beside the test. A file that is missing is written anew,
 * and the test fails once, so that somebody looks.
 * @throws Error naming the first line that differs
 */
export async function expectTree(path: string, tree: string): Promise<void> {
  const kept = await readFile({ path, encoding: 'utf-8' }).catch(() => undefined);
  if (kept === undefined) {
    await writeFile({ path, content: tree });
    throw new Error(`${path} was missing and is written anew: look at it, then run this again`);
  }
  if (kept === tree) return;
  const [was, is] = [kept.split('\n'), tree.split('\n')];
  const at = was.findIndex((line, index) => line !== is[index]);
  throw new Error(
    `assistive technology is told something else than before, from line ${at + 1} of ${path} on:\n- ${was[at]}\n+ ${is[at]}\nIf that is meant, remove the file and run this twice.`,
  );
}
