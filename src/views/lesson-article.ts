import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { blockTemplate } from '../blocks/draw-block.ts';
import type { Block } from '../blocks/models.ts';
import { msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import type { LessonPlace } from '../core/find.ts';
import type { Translatable } from '../model/outline.ts';

/** What of a lesson is drawn. */
export interface LessonArticle {
  readonly place: LessonPlace;
  readonly blocks: readonly Translatable<Block>[];
  /** How many of the blocks; infinitely many when none is missing. */
  readonly drawn: number;
  /** What stands below them. */
  readonly end: unknown;
}

/** A lesson's title and its blocks from top to bottom. The build renders the first lesson of a page with it, the app every one. */
export function lessonArticle({ place, blocks, drawn, end }: LessonArticle): TemplateResult {
  const { section, lesson, label } = place;
  return html`<article class="lesson ${drawn < Infinity ? 'lesson-growing' : ''}">
    <header class="lesson-header">
      <p class="lesson-section">${section.title}</p>
      <h1 tabindex="-1">${lesson.title}</h1>
      <div class="lesson-meta">
        <p>${msg('lesson.number', { label })} · ${msg('app.minutes', { n: lesson.minutes })}</p>
        <read-aloud></read-aloud><lesson-mark lesson=${lesson.id}></lesson-mark>
      </div>
    </header>
    ${blocks.slice(0, drawn).map((block, index) => blockAt(index, blocks, block, lesson.id))} ${end}
  </article>`;
}

function blockAt(
  index: number,
  blocks: LessonArticle['blocks'],
  block: Translatable<Block>,
  lesson: string,
): TemplateResult {
  const { kind, lang } = block;
  // Once for all that follow each other.
  const note = lang === blocks[index - 1]?.lang ? nothing : untranslatedNote(lang);
  return html`<div
    class="block block-${kind}"
    data-block=${index}
    lang=${lang ?? nothing}
    dir=${directionIn(lang)}
  >
    ${note}${blockTemplate(block, lesson)}
  </div>`;
}
