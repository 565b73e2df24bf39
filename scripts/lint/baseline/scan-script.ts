import { parse } from 'acorn';
import type { AnyNode } from 'acorn';
import { eventsCalled, globalsCalled, memberOf, membersCalled } from './api-names.ts';
import type { Findings } from './finding.ts';
import { scanMarkup } from './scan-markup.ts';

/** The newest edition of the language that may hold what the baseline knows; what is newer does not parse. */
const EDITION = 2022;

/** Syntax of that edition that has its own entry in MDN's data, by the kind of node. */
const SYNTAX: Readonly<Record<string, readonly string[]>> = {
  StaticBlock: ['javascript', 'classes', 'static', 'initialization_blocks'],
};
/** What makes a regular expression young. */
const PATTERNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\(\?<[=!]/, ['javascript', 'regular_expressions', 'lookbehind_assertion']],
  [/\(\?[ims]*-?[ims]+:/, ['javascript', 'regular_expressions', 'modifier']],
];
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  d: ['javascript', 'builtins', 'RegExp', 'hasIndices'],
  v: ['javascript', 'builtins', 'RegExp', 'unicodeSets'],
};

/** What a name means in the scripts of a course. */
interface Names {
  /** Of variables and functions of the script itself. */
  readonly declared: ReadonlySet<string>;
  /** Of members that any of the scripts gives to an object: ours, whatever browsers call so. */
  readonly members: ReadonlySet<string>;
}

/**
 * Looks for syntax, names and events that the baseline lacks, in scripts that run together. Names of members are judged
 * by themselves, since types are not known here: what any old object has too goes through, and what our own have.
 */
export function scanScripts(scripts: readonly string[], findings: Findings): void {
  const parsed = scripts.map((code) => ({ code, nodes: nodesOf(code, findings) }));
  const members = new Set(parsed.flatMap(({ nodes }) => nodes.flatMap(memberDefinedBy)));
  for (const { code, nodes } of parsed) {
    const declared = new Set(nodes.flatMap(namesDeclaredBy));
    for (const node of nodes) scanNode(node, code, { declared, members }, findings);
  }
}

function nodesOf(code: string, findings: Findings): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  try {
    gather(parse(code, { ecmaVersion: EDITION, sourceType: 'script' }), nodes);
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    findings.add({ feature: `syntax after ${EDITION}`, missing: ['all'], where });
  }
  return nodes;
}

function scanNode(node: AnyNode, code: string, names: Names, findings: Findings): void {
  const where = code.slice(Math.max(0, node.start - 20), node.start + 60);
  const syntax = SYNTAX[node.type];
  if (syntax) findings.look(syntax, where);
  switch (node.type) {
    case 'MemberExpression':
      return findings.lookForAny(featuresNamed(node, names), where);
    case 'Identifier':
      if (!names.declared.has(node.name)) findings.lookForAny(globalsCalled(node.name), where);
      return;
    case 'CallExpression':
      return findings.lookForAny(eventsHeardBy(node), where);
    case 'Literal':
      if (node.regex) scanPattern(node.regex, findings);
      else if (typeof node.value === 'string') scanText(node.value, findings);
      return;
    case 'TemplateLiteral':
      // What stands between the pieces is a value.
      return scanText(node.quasis.map(({ value }) => value.cooked ?? value.raw).join('0'), findings);
    default:
  }
}

/** What a member may be: of a global that is known that one's, else anybody's. */
function featuresNamed(
  node: Extract<AnyNode, { type: 'MemberExpression' }>,
  { declared, members }: Names,
): readonly (readonly string[])[] {
  const { object } = node;
  const name = nameOf(node);
  // Of one letter are what the bundler calls what its chunks share, and no member that anybody would miss.
  if (name === null || name.length === 1) return [];
  const isGlobal = object.type === 'Identifier' && !declared.has(object.name);
  const known = isGlobal ? memberOf(object.name, name) : [];
  if (known.length > 0) return known;
  return members.has(name) ? [] : membersCalled(name);
}

function eventsHeardBy({
  callee,
  arguments: [first],
}: Extract<AnyNode, { type: 'CallExpression' }>): readonly (readonly string[])[] {
  const isListening = callee.type === 'MemberExpression' && nameOf(callee) === 'addEventListener';
  return isListening && first?.type === 'Literal' ? eventsCalled(String(first.value)) : [];
}

function scanPattern({ pattern, flags }: { pattern: string; flags: string }, findings: Findings): void {
  for (const [young, path] of PATTERNS) if (young.test(pattern)) findings.look(path, pattern);
  for (const flag of flags) {
    const path = FLAGS[flag];
    if (path) findings.look(path, `/${pattern}/${flags}`);
  }
}

/** A text may be markup, or an expression that is compiled later. */
function scanText(text: string, findings: Findings): void {
  for (const [young, path] of PATTERNS) if (young.test(text)) findings.look(path, text.slice(0, 60));
  if (/<[a-z]/i.test(text)) scanMarkup(text, findings);
}

/** The name of a member when it stands in the code; null when it is computed. */
function nameOf({ property, computed }: Extract<AnyNode, { type: 'MemberExpression' }>): string | null {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** The member that a node gives to an object of ours: a key, a member of a class, `this.name = …`. */
function memberDefinedBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      if (node.key.type === 'Identifier' && !node.computed) return [node.key.name];
      return node.key.type === 'Literal' ? [String(node.key.value)] : [];
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' && node.left.object.type === 'ThisExpression'
        ? [nameOf(node.left) ?? ''].filter((name) => name !== '')
        : [];
    default:
      return [];
  }
}

/** What a node gives a name to: variables, parameters, functions, classes. */
function namesDeclaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...node.params.flatMap(namesIn), ...('id' in node && node.id ? [node.id.name] : [])];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? namesIn(one) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** Every node that is code; keys and names of members are not, nor are labels. */
function gather(node: AnyNode, into: AnyNode[]): void {
  into.push(node);
  for (const [name, child] of Object.entries(node)) {
    const isName =
      ((name === 'property' && node.type === 'MemberExpression') ||
        (name === 'key' &&
          (node.type === 'Property' ||
            node.type === 'MethodDefinition' ||
            node.type === 'PropertyDefinition'))) &&
      !node.computed;
    if (isName) continue;
    for (const one of Array.isArray(child) ? child : [child])
      if (typeof one === 'object' && one !== null && 'type' in one && typeof one.type === 'string')
        gather(one as AnyNode, into);
  }
}
