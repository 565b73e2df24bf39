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
  closed: 'save.closed',
};

/** Says how saving stands: quietly while all is well, as a lasting notice when it is not. */
export function saveStatus(session: CourseSession, keeper: Keeper, left: boolean | null, onLeave: () => void): TemplateResult {
  const { saving, trouble } = session;
  const offersLeaving = keeper === 'lms' && saving !== 'closed' && saving !== 'read-only';
  const notes: readonly (StringKey | null)[] = [
    keeper === 'browser-instead' ? 'save.untracked' : null,
    trouble === null ? null : 'save.trouble',
    left === null ? null : left ? 'save.left' : 'save.left-unsaved',
  ];
  return html`<div class="save save-${saving}">
    <p class="save-word" role="status">${msg(keeper !== 'lms' && saving === 'saved' ? 'save.local' : WORDS[saving])}</p>
    ${offersLeaving ? html`<button class="save-leave" type="button" @click=${onLeave}>${msg('save.leave')}</button>` : nothing}
    <div class="save-notes" role="status">${notes.map((note) => (note === null ? nothing : html`<p>${msg(note)}</p>`))}</div>
  </div>`;
}
