import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { changeLanguage } from './change-language.ts';
import type { Content } from './content.ts';
import type { CourseApp } from './course-app.ts';
import './language-menu.ts';
import { saveStatus } from './save-status.ts';
import { TakeOverWanted } from './take-over-wanted.ts';
import './top-height.ts';

/** What stands under the title on every page: the menu of languages, and how saving stands. */
export function toolsOf(app: CourseApp, content: Content): TemplateResult {
  const { session, keeper, left, offer, languageFailed } = app;
  const status = saveStatus({
    session,
    keeper,
    left,
    offer,
    onLeave: () => void leave(app),
    onTakeOver: () => app.dispatchEvent(new TakeOverWanted()),
    onOffer: (isAccepted) => void answerOffer(app, isAccepted),
  });
  return html`<language-menu
      .course=${session.course}
      .failed=${languageFailed}
      .change=${(lang: string) => changeLanguage(app, content, lang)}
    ></language-menu>
    ${status}<top-height hidden></top-height>`;
}

async function answerOffer(app: CourseApp, isAccepted: boolean): Promise<void> {
  const { offer } = app;
  app.offer = null;
  try {
    await (isAccepted ? offer?.accept() : offer?.decline());
  } catch {
    // The questions of a section did not arrive: the learner can ask again.
    app.offer = offer;
  }
}

async function leave(app: CourseApp): Promise<void> {
  app.left = await app.session.leave();
}
