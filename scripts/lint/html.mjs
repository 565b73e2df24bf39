/** What turns text into elements or code: properties to set, and functions to call. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
]);
const CALLS = new Set(['eval', 'Function', 'html', 'svg', 'mathml']);
/** Directives of Lit that take text as markup. */
const DIRECTIVES = /^lit(-html)?\/(directives\/unsafe-|static-html)/;
/** The same in a template of Lit: `.innerHTML=${…}`, `srcdoc=${…}`. */
const BINDING = /\s[.?@]?(innerHTML|outerHTML|srcdoc|on[a-z]+)\s*=\s*["']?$/i;

const message = (what) =>
  `${what} turns text into elements or code; HTML enters the page through richText() of src/components/rich-text.ts alone`;

/** HTML enters the page in one audited place, where the build's own HTML alone arrives. */
const oneWay = {
  meta: { type: 'problem', docs: { description: 'HTML enters the page in one place' }, schema: [] },
  create(context) {
    const report = (node, what) => context.report({ node, message: message(what) });
    return {
      MemberExpression(node) {
        const { object, property, computed } = node;
        const name = computed ? property.value : property.name;
        const isDocument = [object.name, object.property?.name].includes('document');
        if (SINKS.has(name) || (isDocument && /^write(ln)?$/.test(name))) report(node, name);
      },
      Property(node) {
        const name = node.key.name ?? node.key.value;
        if (SINKS.has(name)) report(node, name);
      },
      ImportDeclaration(node) {
        if (DIRECTIVES.test(node.source.value)) report(node, node.source.value);
      },
      TaggedTemplateExpression({ quasi }) {
        for (const part of quasi.quasis.slice(0, -1)) {
          const [, name] = BINDING.exec(part.value.raw) ?? [];
          if (name !== undefined) report(part, name);
        }
      },
      NewExpression(node) {
        if (node.callee.name === 'Function') report(node, 'Function');
      },
      CallExpression(node) {
        // Called instead of put before a template, Lit's tags take any text.
        if (CALLS.has(node.callee.name)) report(node, node.callee.name);
      },
    };
  },
};

export default { meta: { name: 'html' }, rules: { 'one-way': oneWay } };
