import { parse } from 'postcss';
import type { AtRule, Declaration, Rule } from 'postcss';
import { featuresAt, missingIn } from './browser-support.ts';
import type { Findings } from './finding.ts';

type Path = readonly string[];

/** Units by the entry that MDN's data have for them. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\dd(vh|vw|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_dynamic'],
  [/\ds(vh|vw|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_small'],
  [/\dl(vh|vw|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_large'],
  [/\dcq(w|h|i|b|min|max)\b/, 'container_query_length_units'],
  ...['lh', 'rlh', 'cap', 'rcap', 'ic', 'ric', 'rex', 'rch'].map(
    (unit) => [new RegExp(`\\d${unit}\\b`), unit] as const,
  ),
];

/** Every value type by the name of its function: `color-mix` → `css.types.color.color-mix`. */
const FUNCTIONS = functionsOf(['css', 'types']);

/** Looks for rules, selectors, properties and values that the baseline lacks. */
export function scanStyle(css: string, findings: Findings): void {
  const root = parse(css);
  root.walkAtRules((rule) => scanAtRule(rule, findings));
  root.walkRules((rule) => scanSelector(rule, findings));
  root.walkDecls((declaration) => scanDeclaration(declaration, findings));
}

function scanAtRule({ name, params }: AtRule, findings: Findings): void {
  const path = ['css', 'at-rules', name];
  findings.look(path, `@${name} ${params}`);
  for (const [, feature = ''] of params.matchAll(/\(\s*([\w-]+)\s*[:)]/g))
    findings.look([...path, feature.replace(/^(min|max)-/, '')], `@${name} ${params}`);
  if (name === 'media' && /[<>]/.test(params)) findings.look([...path, 'range_syntax'], `@media ${params}`);
}

function scanSelector({ selector, selectors, parent }: Rule, findings: Findings): void {
  // In key frames, places stand where selectors do.
  if (parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')) return;
  if (parent?.type === 'rule' || selector.includes('&'))
    findings.look(['css', 'selectors', 'nesting'], selector);
  for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) {
    const path = ['css', 'selectors', name];
    findings.look(path, selector);
    // Who does not know one selector of a list drops the whole rule.
    const missing = missingIn(path) ?? [];
    if (missing.length > 0 && selectors.some((one) => !one.includes(`:${name}`)))
      findings.add({ feature: `${path.join('.')} in a list`, missing, where: selector });
  }
  if (/:not\([^)]*,/.test(selector)) findings.look(['css', 'selectors', 'not', 'selector_list'], selector);
}

function scanDeclaration(declaration: Declaration, findings: Findings): void {
  const { prop, value } = declaration;
  const where = `${prop}: ${value}`.slice(0, 80);
  const property = ['css', 'properties', prop];
  findings.look(property, where);
  // A browser that does not know a value keeps the one that stands before.
  if (hasFallback(declaration)) return;
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ');
  for (const [, name = ''] of plain.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
    for (const path of [[...property, name], [...property, `${name}_function`], FUNCTIONS.get(name)])
      if (path) findings.look(path, where);
  for (const [keyword] of plain.matchAll(/(?<![\w-.#])[a-z][a-z-]*(?![\w-(])/g))
    findings.look([...property, keyword], where);
  for (const [unit, name] of UNITS)
    if (unit.test(plain)) findings.look(['css', 'types', 'length', name], where);
}

function hasFallback(declaration: Declaration): boolean {
  let before = declaration.prev();
  while (before && !(before.type === 'decl' && before.prop === declaration.prop)) before = before.prev();
  return before !== undefined && !declaration.prop.startsWith('--');
}

function functionsOf(path: Path): ReadonlyMap<string, Path> {
  const names = Object.keys(featuresAt(path) ?? {}).filter((name) => name !== '__compat');
  return new Map(
    names.flatMap((name): (readonly [string, Path])[] => [
      ...functionsOf([...path, name]),
      [name.replace(/_function$/, ''), [...path, name]],
    ]),
  );
}
