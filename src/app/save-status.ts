import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import type { CourseSession, Saving } from '../core/session.ts';
import type { StringKey } from '../model/strings.ts';

/** Where progress goes: the LMS, this browser by intention, or this browser because the LMS was not found. */
export type Keeper = 'lms' | 'browser' | 'browser-instead';

const WORDS: Record<Saving, StringKey> = {
  saved: 'save.saved',
  pending: 'save.pending',
  failed: 'save.failed',
  'read-only': 'save.read-only',
  elsewhere: 'save.elsewhere',
  closed: 'save.closed',
};

/** What says how saving stands. */
export interface SaveStatus {
  readonly session: CourseSession;
  readonly keeper: Keeper;
  /** Whether everything was saved when the learner asked to leave; null before that. */
  readonly left: boolean | null;
  onLeave(): void;
  onTakeOver(): void;
}

/** What stays on the screen until it is over. */
const LASTING: readonly Saving[] = ['failed', 'elsewhere', 'closed'];

/**
 * Says how saving stands: a quiet word while all is well, a lasting notice when it is not.
 * Only notices are announced: a screen reader need not hear «Guardado» after every click.
 */
export function saveStatus({ session, keeper, left, onLeave, onTakeOver }: SaveStatus): TemplateResult {
  const { saving, trouble } = session;
  const offersLeaving = keeper === 'lms' && ['saved', 'pending', 'failed'].includes(saving);
  const notices: readonly StringKey[] = [
    ...(LASTING.includes(saving) ? [WORDS[saving]] : []),
    ...(keeper === 'browser-instead' ? ['save.untracked' as const] : []),
    ...(trouble === null ? [] : ['save.trouble' as const]),
    ...(left === null ? [] : [left ? ('save.left' as const) : ('save.left-unsaved' as const)]),
  ];
  const quiet = keeper === 'lms' || saving !== 'saved' ? WORDS[saving] : 'save.local';
  return html`<div class="save save-${saving}">
    ${notices.includes(quiet) ? nothing : html`<p class="save-word">${msg(quiet)}</p>`}
    ${offersLeaving ? html`<button class="save-leave" type="button" @click=${onLeave}>${msg('save.leave')}</button>` : nothing}
    ${saving === 'elsewhere' ? html`<button class="save-leave" type="button" @click=${onTakeOver}>${msg('save.take-over')}</button>` : nothing}
    <div class="save-notices" role="status">${notices.map((notice) => html`<p>${msg(notice)}</p>`)}</div>
  </div>`;
}
