import { html as template } from 'lit';
import type { TemplateResult } from 'lit';
import type { Html } from '../model/rich-text.ts';

/** By their HTML, since Lit tells templates apart by their strings: what was drawn before is left as it stands. */
const templates = new Map<Html, TemplateResult>();

/**
 * Renders HTML that the build made from an author's Markdown. The only place where HTML enters the page unescaped: as a
 * template without values, which is what Lit's `unsafeHTML` makes of it too, but at a tenth of the download.
 */
export function richText(html: Html): TemplateResult {
  const known = templates.get(html);
  if (known) return known;
  const made = template(Object.assign([html], { raw: [html] }));
  templates.set(html, made);
  return made;
}
