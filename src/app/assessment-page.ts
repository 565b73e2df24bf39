import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { SEED_LIMIT } from '../core/draw.ts';
import { findSection } from '../core/find.ts';
import { UNTAKEN } from '../core/state.ts';
import type { SectionOutline } from '../model/outline.ts';
import type { AskedQuestion } from '../questions/models.ts';
import '../views/course-assessment.ts';
import type { AnswerGiven } from '../views/events.ts';
import type { Content } from './content.ts';
import type { CourseApp } from './course-app.ts';
import { interactionOf } from './report-answer.ts';

/** The assessment of a section, once its bank is there. */
export function assessmentPage(app: CourseApp, content: Content, id: string): unknown {
  const section = findSection(app.session.course, id);
  if (!section) return nothing;
  return content.show('questions', `${id}.quiz`, (questions) => assessment(app, section, questions));
}

function assessment(
  { session }: CourseApp,
  section: SectionOutline,
  questions: readonly AskedQuestion[],
): TemplateResult {
  const { course, state } = session;
  const onAnswer = (event: AnswerGiven): void => {
    const { response, score } = event;
    const question = questions.find((one) => one.id === event.question);
    if (!question) return;
    const interaction = interactionOf(course, section, question, event, Date.now());
    session.dispatch(
      { type: 'answer-given', section: section.id, question: question.id, response, score },
      interaction,
    );
  };
  const onAttempt = (): void => {
    const seed = Math.floor(Math.random() * SEED_LIMIT);
    session.dispatch({ type: 'attempt-started', section: section.id, seed });
  };
  return html`<course-assessment
    .course=${course}
    .section=${section}
    .questions=${questions}
    .taken=${state.assessments[section.id] ?? UNTAKEN}
    @attempt-wanted=${onAttempt}
    @answer-given=${onAnswer}
  ></course-assessment>`;
}
