import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import type { Saving } from '../core/saving.ts';
import type { CourseSession } from '../core/session.ts';
import type { StringKey } from '../model/strings.ts';
import './save-notices.ts';

/** Where progress goes: the LMS, this browser by intention, or this browser because the LMS was not found. */
export type Keeper = 'lms' | 'browser' | 'browser-instead';

/** A question that the learner may answer with yes or no, and that can wait. */
export interface Offer {
  accept(): Promise<void>;
  decline(): Promise<void>;
}

/** What is said quietly; the rest are notices. */
const WORDS: Partial<Record<Saving, StringKey>> = {
  saved: 'save.saved',
  kept: 'save.kept',
  pending: 'save.pending',
  'read-only': 'save.read-only',
};

/** Notices that warn of nothing. */
const GOOD_NEWS: readonly StringKey[] = ['save.recovered', 'save.left'];

/** What says how saving stands. */
export interface SaveStatus {
  readonly session: CourseSession;
  readonly keeper: Keeper;
  /** Whether everything was saved when the learner asked to leave; null before that. */
  readonly left: boolean | null;
  /** Whether to take up progress that was made without the LMS; null when there is none. */
  readonly offer: Offer | null;
  onLeave(): void;
  onTakeOver(): void;
  onOffer(isAccepted: boolean): void;
}

/**
 * Says how saving stands: a quiet word while all is well, a lasting notice when it is not.
 * Only notices are announced: a screen reader need not hear «Guardado» after every click.
 */
export function saveStatus(status: SaveStatus): TemplateResult {
  const { session, keeper, offer, onLeave, onTakeOver, onOffer } = status;
  const { saving } = session;
  const offersLeaving = keeper === 'lms' && ['saved', 'kept', 'pending', 'failed'].includes(saving);
  // Without an LMS there is nowhere else to send it.
  const isHere = keeper !== 'lms' && (saving === 'saved' || saving === 'kept');
  const word = isHere ? 'save.local' : WORDS[saving];
  return html`<div class="save save-${saving}">
    ${word ? html`<p class="save-word">${msg(word)}</p>` : nothing}
    ${offersLeaving ? button('save.leave', onLeave) : nothing}
    ${saving === 'elsewhere' ? button('save.take-over', onTakeOver) : nothing}
    <save-notices class="save-notices" role="status">
      ${noticesOf(status).map((notice) => html`<p class=${GOOD_NEWS.includes(notice) ? 'save-well' : nothing}>${msg(notice)}</p>`)}
    </save-notices>
    ${offer ? html`${button('save.stray-accept', () => onOffer(true))} ${button('save.stray-decline', () => onOffer(false))}` : nothing}
  </div>`;
}

function button(key: StringKey, onClick: () => void): TemplateResult {
  return html`<button class="save-leave" type="button" @click=${onClick}>${msg(key)}</button>`;
}

/** What stays on the screen until it is over. */
function noticesOf({ session, keeper, left, offer }: SaveStatus): readonly StringKey[] {
  const { saving, trouble, isSignedOut, isKept, hasRecovered } = session;
  const isFailing = saving === 'failed';
  const all: readonly (readonly [boolean, StringKey])[] = [
    [isFailing && !isSignedOut, 'save.failed'],
    [isFailing && isSignedOut, 'save.signed-out'],
    [isFailing, isKept ? 'save.has-copy' : 'save.has-no-copy'],
    [hasRecovered && saving === 'saved', 'save.recovered'],
    [saving === 'elsewhere', 'save.elsewhere'],
    // Who left is told so once, calmly: all is saved, and what comes now is not.
    [saving === 'closed' && !left, 'save.closed'],
    [keeper === 'browser-instead', 'save.untracked'],
    [trouble === 'newer', 'save.newer'],
    [trouble !== null && trouble !== 'newer', 'save.trouble'],
    [left === true, 'save.left'],
    [left === false && isFailing, 'save.left-unsaved'],
    [offer !== null, 'save.stray'],
  ];
  return all.filter(([isSo]) => isSo).map(([, key]) => key);
}
