import { jsonSchemas } from './json-schemas.ts';
import type { JsonSchema } from './json-schemas.ts';

/** A snippet as VS Code and editors that follow it read it. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What lessons are made of, to be typed by name: their front matter, and each kind of block. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const { lesson, block } = jsonSchemas();
  const kinds = (block.anyOf ?? []).filter((one) => kindOf(one) !== 'prose');
  return Object.fromEntries([
    [
      'lesson',
      snippet('---', 'El comienzo de una lección · The front matter of a lesson', [
        '---',
        ...fieldsOf(lesson, new Stops()),
        '---',
        '',
        '$0',
      ]),
    ],
    ...kinds.map((one) => {
      const { kind: _kind, body, ...fields } = one.properties ?? {};
      const stops = new Stops();
      const head = fieldsOf({ ...one, properties: fields }, stops);
      const text = body ? [...(head.length > 0 ? ['---'] : []), '$0'] : [];
      return [
        kindOf(one),
        snippet(
          `::: ${kindOf(one)}`,
          `Un bloque del tipo ${kindOf(one)} · A block of the kind ${kindOf(one)}`,
          [`::: ${kindOf(one)}`, ...head, ...text, ':::', ...(body ? [] : ['$0'])],
        ),
      ];
    }),
  ]) as Record<string, Snippet>;
}

function snippet(prefix: string, description: string, body: readonly string[]): Snippet {
  return { scope: 'markdown', prefix, description, body };
}

function kindOf({ properties }: JsonSchema): string {
  return String(properties?.['kind']?.const);
}

/** Numbers the places of a snippet that its user goes through. */
class Stops {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

function fieldsOf({ properties = {} }: JsonSchema, stops: Stops): string[] {
  return (
    Object.entries(properties)
      // Whose value has a default can be added by who wants another.
      .filter(([key, field]) => field['default'] === undefined || key === 'tone')
      .flatMap(([key, field]) => linesOf(key, field, stops))
  );
}

function linesOf(key: string, field: JsonSchema, stops: Stops): string[] {
  const words = field['enum'];
  if (field['type'] === 'boolean') return [`${key}: \${${stops.next()}|true,false|}`];
  if (Array.isArray(words)) return [`${key}: \${${stops.next()}|${words.join(',')}|}`];
  const [first = field] = field.anyOf ?? [];
  const shape = first.properties ? first : field;
  if (shape.properties) return [`${key}:`, ...indented(fieldsOf(shape, stops), '  ')];
  if (field.items?.properties) return [`${key}:`, ...indented(fieldsOf(field.items, stops), '    ', '  - ')];
  if (field.items) return [`${key}: [\${${stops.next()}}]`];
  if (field.const !== undefined) return [`${key}: ${String(field.const)}`];
  return [`${key}: \${${stops.next()}}`];
}

function indented(lines: readonly string[], by: string, first = by): string[] {
  return lines.map((line, index) => (index === 0 ? first : by) + line);
}
