import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addressOf } from '../../src/app/route.ts';
import { NO_TOOLS, shellTemplate } from '../../src/app/shell.ts';
import { findLesson, pages } from '../../src/core/find.ts';
import { outcome } from '../../src/core/progress.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import type { CourseOutline, Parts } from '../../src/model/outline.ts';
import { coverTemplate } from '../../src/views/cover.ts';
import { lessonArticle } from '../../src/views/lesson-article.ts';

/**
 * What can be read of a page before any script runs, as HTML: its cover, and the first lesson, which the cover's button
 * opens. The words of the interface must have been set.
 * @param texts of the first lesson, by its id; empty where the page does not begin with one
 */
export function firstViews(outline: CourseOutline, texts: Parts['lessons']): string {
  const [first] = pages(outline);
  const href = first ? addressOf(first) : '#/agenda';
  const cover = coverTemplate(outline, { href, continueAt: null });
  const template = shellTemplate({
    course: outline,
    progress: outcome(outline, INITIAL_STATE),
    tools: NO_TOOLS,
    main: first?.view === 'lesson' ? withLesson(cover, outline, first.id, texts) : cover,
    navigation: '',
    onSkip: () => undefined,
  });
  // Lit's markers are for hydration; the app renders afresh.
  return (
    collectResultSync(render(template))
      .replace(/<!--[^>]*-->/g, '')
      // None may come to life: the app draws its own.
      .replace(/<(\/?)[a-z]+(?:-[a-z]+)+/g, '<$1div')
      // Nobody has opened the lesson yet: not even the beginning of a recording may be on its way.
      .replaceAll(' preload="metadata"', ' preload="none"')
      .replace(/>\s+</g, '> <')
  );
}

/**
 * The address of the lesson is that of an empty place in front of both: from there the style sheet shows the lesson in
 * place of the cover, as soon as there is some of it.
 */
function withLesson(
  cover: TemplateResult,
  outline: CourseOutline,
  id: string,
  texts: Parts['lessons'],
): TemplateResult {
  const place = findLesson(outline, id);
  const blocks = texts[id];
  if (!place || !blocks) return cover;
  return html`<div class="lesson-opened" id=${addressOf({ view: 'lesson', id }).slice(1)}></div>
    ${cover}
    <div class="first-lesson">${lessonArticle({ place, blocks, drawn: Infinity, end: nothing })}</div>`;
}
