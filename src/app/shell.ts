import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import type { Progress } from '../core/progress.ts';
import type { CourseOutline } from '../model/outline.ts';

/** Stands where the tools will, before their code is there, and takes as much room. */
export const NO_TOOLS = html`<div class="save"><p class="save-word"></p></div>`;

/** What the frame around every view shows. */
export interface Shell {
  readonly course: CourseOutline;
  readonly progress: Progress;
  /** The menu of languages, and how saving stands. */
  readonly tools: unknown;
  readonly main: unknown;
  readonly navigation: unknown;
  onSkip(event: Event): void;
}

/**
 * The frame around every view. The build renders it with the cover into `index.html`; the app renders the same again,
 * so that nothing moves when it takes over. Nor does it while it arrives: what stands at the end of the bar comes last.
 */
export function shellTemplate(shell: Shell): TemplateResult {
  const { course, progress, tools, main, navigation, onSkip } = shell;
  const { done, of } = progress;
  return html`<a class="skip" href="#main" @click=${onSkip}>${msg('app.skip')}</a>
    <header class="top ${course.languages.length > 1 ? 'top-languages' : ''}">
      <div class="bar">
        <a class="bar-title" href="#/">${course.title}</a>
        <nav class="bar-links" aria-label=${msg('app.tools')}>
          <a class="bar-link" href="#/search"
            ><svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m12.5 12.5 5 5" /></svg
            ><span class="bar-word">${msg('tools.search')}</span></a
          >
          <a class="bar-link" href="#/reading"
            ><span aria-hidden="true">Aa</span><span class="visually-hidden">${msg('tools.reading')}</span></a
          >
          <a class="bar-link" href="#/agenda">${msg('app.menu')}</a>
        </nav>
      </div>
      <div class="tools">${tools}</div>
      <progress
        class="bar-progress"
        max=${of}
        value=${done}
        aria-label=${msg('agenda.progress', { done, of })}
      ></progress>
    </header>
    <main id="main" class="main" tabindex="-1">${main}</main>
    ${navigation}`;
}
