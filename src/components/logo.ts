import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CourseOutline } from '../model/outline.ts';

/** The logo of the course, if it has one. */
export function logoTemplate({ logo }: CourseOutline): TemplateResult | typeof nothing {
  return logo ? html`<img class="logo" src=${logo.src} alt=${logo.alt} />` : nothing;
}
