/** A piece of HTML that is safe to put into a page. Only `markup` makes it. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What a template takes: everything but markup is text and gets escaped; null and false leave nothing. */
export type Fragment = string | number | Markup | null | false | readonly Fragment[];

/** Writes HTML from a template. Values are escaped, in text and in quoted attributes alike: names of learners may hold anything. */
export function markup(strings: TemplateStringsArray, ...values: readonly Fragment[]): Markup {
  const parts = strings.map((part, index) => part + write(values[index] ?? null));
  return new Markup(parts.join(''));
}

/** Data for a page's script, in an element that the browser does not run. */
export function jsonMarkup(id: string, data: unknown): Markup {
  // `<` alone could end the element; JSON lets it be written otherwise.
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/json" id="${escape(id)}">${json}</script>`);
}

function write(value: Fragment): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return value.map(write).join('');
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
