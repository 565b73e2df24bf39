import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { lead } from '../../../src/components/strings.ts';
import { findSection } from '../../../src/core/find.ts';
import { INITIAL_STATE, UNTAKEN } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { step } from '../../../src/core/step.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import type { Question } from '../../../src/questions/models.ts';
import '../../../src/views/course-assessment.ts';
import type { CourseAssessment } from '../../../src/views/course-assessment.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, chooseRadio } from '../keyboard.ts';
import { find, mount, msg, settled, textOf } from '../mount.ts';
import { optionOf } from '../questions/question-suite.ts';

const SECTION = 'section-1';

describe('course-assessment', () => {
  it('is accessible with its rules, a question, an answered question and the result', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1 }));
    await expectNoViolations(view);
    await begin(view);
    await expectNoViolations(view);
    await answer(view, 'Falso');
    await expectNoViolations(view);
    await goOn(view, 'question.finish');
    await expectNoViolations(view);
    await activate(find(view, 'summary', msg('assessment.answers')));
    await expectNoViolations(view);
  });

  it('says its rules first', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 2, attempts: 3, passing: 60 }));
    expect(textOf(view)).to.contain(msg('assessment.rules-explained', { passing: 60 }));
    expect(textOf(view)).to.contain(msg('assessment.rules-attempts', { n: 3 }));
    expect(view.querySelector('question-frame')).to.equal(null);
  });

  it('asks one question after the other and ends with the score', async () => {
    const { view, record } = await mountAssessment(aCourse({ draw: 2 }));
    await begin(view);
    expect(textOf(find(view, 'h2'))).to.equal('Pregunta 1 de 2');
    await answer(view, 'Falso');
    await goOn(view, 'question.next');
    expect(textOf(find(view, 'h2'))).to.equal('Pregunta 2 de 2');
    await answer(view, 'Verdadero');
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.score'))).to.equal('50 de 100');
    expect(textOf(view)).to.contain(msg('assessment.not-passed', { passing: 70 }));
    expect(record.state.assessments[SECTION]?.best).to.equal(50);
  });

  it('brings the reader to each new question and to the result', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1 }));
    await begin(view);
    expect(document.activeElement).to.equal(find(view, 'h2', 'Pregunta 1 de 1'));
    await answer(view, 'Falso');
    await goOn(view, 'question.finish');
    expect(document.activeElement).to.equal(find(view, 'h2', '100 de 100'));
  });

  it('tells each answer once, with its score and the time it took', async () => {
    const { view, record } = await mountAssessment(aCourse({ draw: 1 }));
    await begin(view);
    await answer(view, 'Falso');
    expect(record.answers).to.have.length(1);
    expect(record.answers[0]).to.include({ response: 'f', score: 1 });
    expect(record.answers[0]?.latencySeconds).to.be.within(0, 60);
  });

  it('goes on where an attempt was left half answered', async () => {
    const course = aCourse({ draw: 3 });
    const earlier = await mountAssessment(course);
    await begin(earlier.view);
    await answer(earlier.view, 'Falso');
    const asked = earlier.record.state.assessments[SECTION]?.attempt?.questions ?? [];
    const { view, record } = await mountAssessment(course, earlier.record.state);
    await settled();
    expect(textOf(find(view, 'h2'))).to.equal('Pregunta 2 de 3');
    await answer(view, 'Falso');
    await goOn(view, 'question.next');
    await answer(view, 'Falso');
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.score'))).to.equal('100 de 100');
    expect(record.state.assessments[SECTION]?.attempt?.questions).to.deep.equal(asked);
  });

  it('goes on where it was left, though the answers came from the browser a moment after the page', async () => {
    const course = aCourse({ draw: 3 });
    const earlier = await mountAssessment(course);
    await begin(earlier.view);
    const begun = earlier.record.state;
    await answer(earlier.view, 'Falso');
    const { view } = await mountAssessment(course, begun);
    expect(textOf(view)).to.contain(msg('assessment.continue'));
    view.taken = earlier.record.state.assessments[SECTION] ?? UNTAKEN;
    await settled();
    expect(textOf(find(view, 'h2'))).to.equal('Pregunta 2 de 3');
  });

  it('keeps the best score over a worse retake and says so', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1 }));
    await begin(view);
    await answer(view, 'Falso');
    await goOn(view, 'question.finish');
    await activate(find(view, 'button', msg('assessment.again')));
    await settled();
    await answer(view, 'Verdadero');
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.score'))).to.equal('0 de 100');
    expect(textOf(view)).to.contain(msg('assessment.earlier-best', { score: 100 }));
  });

  it('keeps options in the order of the bank unless it shuffles', async () => {
    for (const shuffle of [true, false]) {
      const { view } = await mountAssessment(aCourse({ draw: 1, shuffle }));
      await begin(view);
      expect(view.querySelector('question-frame')?.seed === null).to.equal(!shuffle);
      view.remove();
    }
  });

  it('says of an answer what it earned when it was given, though the key is another now', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1 }));
    await begin(view);
    await answer(view, 'Falso');
    view.questions = view.questions.map((question) =>
      question.kind === 'true-false' ? { ...question, correct: true } : question,
    );
    await settled();
    expect(textOf(find(view, '.verdict-word'))).to.equal(msg('question.right'));
    expect(view.querySelectorAll('.part-mark')).to.have.length(0);
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.score'))).to.equal('100 de 100');
  });

  it('offers the lesson to go back to after a wrong answer, there and in the review, and not after a right one', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 2 }));
    view.questions = view.questions.map((question) => ({ ...question, lesson: 'lesson-1-2' }));
    await begin(view);
    await answer(view, 'Falso');
    expect(view.querySelectorAll('.go-back')).to.have.length(0);
    await goOn(view, 'question.next');
    await answer(view, 'Verdadero');
    const link = find<HTMLAnchorElement>(find(view, '.go-back'), 'a');
    expect(textOf(link)).to.equal('1.2 Lección 1.2');
    expect(link.getAttribute('href')).to.equal('#/lesson/lesson-1-2');
    await expectNoViolations(view);
    await goOn(view, 'question.finish');
    expect([...view.querySelectorAll('.answers .go-back')].map(textOf)).to.deep.equal([
      `${lead('question.lesson')} 1.2 Lección 1.2`,
    ]);
  });

  it('names no lesson twice: where the explanation leads there, or the course has it no more', async () => {
    for (const [lesson, whenTrue] of [
      ['lesson-1-1', 'Véase <a href="#/lesson/lesson-1-1">la primera</a>.'],
      ['lesson-9-9', 'No obliga.'],
    ] as const) {
      const { view } = await mountAssessment(aCourse({ draw: 1 }));
      view.questions = view.questions.map((question) =>
        question.kind === 'true-false'
          ? { ...question, lesson, feedback: { ...question.feedback, whenTrue } }
          : question,
      );
      await begin(view);
      await answer(view, 'Verdadero');
      expect(view.querySelectorAll('.go-back')).to.have.length(0);
      view.remove();
    }
  });

  describe('as an exam', () => {
    it('says before it begins that results come at the end', async () => {
      const { view } = await mountAssessment(aCourse({ draw: 2, feedback: 'at-the-end' }));
      expect(textOf(view)).to.contain(msg('assessment.rules-saved', { passing: 70 }));
      expect(textOf(view)).to.contain(msg('assessment.rules-at-the-end'));
      expect(textOf(view)).not.to.contain(msg('assessment.rules-explained', { passing: 70 }));
      await expectNoViolations(view);
    });

    it('goes from answer to question without a word on the answer, and shows all at the end', async () => {
      const { view, record } = await mountAssessment(aCourse({ draw: 2, feedback: 'at-the-end' }));
      await begin(view);
      expect(textOf(find(view, 'button[type="submit"]'))).to.equal(msg('question.hand-in'));
      await answer(view, 'Falso');
      expect(document.activeElement).to.equal(find(view, 'h2', 'Pregunta 2 de 2'));
      expect(view.querySelectorAll('.verdict, .part-mark, :checked')).to.have.length(0);
      await expectNoViolations(view);
      await answer(view, 'Verdadero');
      expect(document.activeElement).to.equal(find(view, 'h2', '50 de 100'));
      expect(find<HTMLDetailsElement>(view, '.answers').open).to.equal(true);
      expect([...view.querySelectorAll('.verdict-word')].map(textOf)).to.deep.equal([
        msg('question.right'),
        msg('question.wrong'),
      ]);
      expect(view.querySelectorAll('.answers .part-mark').length).to.be.greaterThan(0);
      expect(record.answers).to.have.length(2);
      await expectNoViolations(view);
    });

    it('asks for an answer, as ever, before it goes on', async () => {
      const { view, record } = await mountAssessment(aCourse({ draw: 2, feedback: 'at-the-end' }));
      await begin(view);
      await activate(find(view, 'button[type="submit"]'));
      await settled();
      expect(textOf(find(view, '[role="alert"]'))).to.equal(msg('question.incomplete'));
      expect(record.answers).to.have.length(0);
    });

    it('goes on after the last answer when it was left half answered', async () => {
      const course = aCourse({ draw: 3, feedback: 'at-the-end' });
      const earlier = await mountAssessment(course);
      await begin(earlier.view);
      await answer(earlier.view, 'Falso');
      earlier.view.remove();
      const { view } = await mountAssessment(course, earlier.record.state);
      expect(textOf(find(view, 'h2'))).to.equal('Pregunta 2 de 3');
      await answer(view, 'Falso');
      await answer(view, 'Falso');
      expect(textOf(find(view, '.score'))).to.equal('100 de 100');
    });
  });

  it('keeps right answers for who has passed, where its author wants that', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1, showAnswers: 'when-passed' }));
    const said = msg('assessment.answers-when-passed');
    expect(textOf(view)).to.contain(said);
    await begin(view);
    await answer(view, 'Verdadero');
    expect(textOf(find(view, '.verdict'))).to.equal(msg('question.wrong'));
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.answers'))).to.contain(said);
    expect(view.querySelectorAll('.part-mark')).to.have.length(0);
    await activate(find(view, 'button', msg('assessment.again')));
    await settled();
    await answer(view, 'Falso');
    await goOn(view, 'question.finish');
    await activate(find(view, 'button', msg('assessment.again')));
    await settled();
    await answer(view, 'Verdadero');
    expect(textOf(find(view, '.verdict'))).to.contain('No obliga.');
    expect(view.querySelectorAll('.part-mark').length).to.be.greaterThan(0);
    await goOn(view, 'question.finish');
    expect(textOf(find(view, '.answers'))).not.to.contain(said);
  });

  it('never shows right answers where its author wants none shown, and the lesson instead', async () => {
    const { view } = await mountAssessment(
      aCourse({ draw: 2, showAnswers: 'never', feedback: 'at-the-end', passing: 50 }),
    );
    view.questions = view.questions.map((question) => ({ ...question, lesson: 'lesson-1-2' }));
    expect(textOf(view)).to.contain(msg('assessment.answers-never'));
    await begin(view);
    await answer(view, 'Falso');
    await answer(view, 'Verdadero');
    expect(textOf(view)).to.contain(msg('assessment.passed'));
    const [right, wrong] = [...view.querySelectorAll('.answers question-frame')];
    expect(textOf(right?.querySelector('.verdict'))).to.contain('Así es.');
    expect(wrong?.querySelectorAll('.part-mark')).to.have.length(0);
    expect(textOf(wrong?.querySelector('.verdict'))).to.equal(
      `${msg('question.wrong')} ${lead('question.lesson')} 1.2 Lección 1.2`,
    );
  });

  for (const [shuffle, sentence] of [
    [true, 'assessment.again-drawn'],
    [false, 'assessment.again-all'],
  ] as const)
    it(`says ${shuffle ? 'that other' : 'that the same'} questions follow, and how many attempts are left`, async () => {
      const { view } = await mountAssessment(aCourse({ draw: 1, shuffle, attempts: 3 }));
      await begin(view);
      await answer(view, 'Verdadero');
      await goOn(view, 'question.finish');
      expect(textOf(view)).to.contain(msg(sentence));
      expect(textOf(view)).to.contain('Quedan 2 intentos.');
    });

  it('offers no further attempt when they are used up', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 1, attempts: 1 }));
    await begin(view);
    await answer(view, 'Verdadero');
    await goOn(view, 'question.finish');
    expect(textOf(view)).to.contain(msg('assessment.used-up'));
    expect([...view.querySelectorAll('button')].map(textOf)).not.to.include(msg('assessment.again'));
  });

  it('shows all answers of the attempt under its result, to be read', async () => {
    const { view } = await mountAssessment(aCourse({ draw: 2 }));
    await begin(view);
    await answer(view, 'Falso');
    await goOn(view, 'question.next');
    await answer(view, 'Verdadero');
    await goOn(view, 'question.finish');
    await activate(find(view, 'summary', msg('assessment.answers')));
    expect([...view.querySelectorAll('.verdict-word')].map(textOf)).to.deep.equal([
      msg('question.right'),
      msg('question.wrong'),
    ]);
    expect(view.querySelectorAll('input:enabled')).to.have.length(0);
  });
});

interface Record {
  state: LearnerState;
  readonly answers: { readonly response: string; readonly score: number; readonly latencySeconds: number }[];
}

/** An assessment that lives as in the course: what it fires becomes state, and state comes back. */
async function mountAssessment(
  course: CourseOutline,
  state: LearnerState = INITIAL_STATE,
): Promise<{ view: CourseAssessment; record: Record }> {
  const section = findSection(course, SECTION);
  const view = await mount<CourseAssessment>(
    html`<course-assessment
      .course=${course}
      .section=${section}
      .questions=${questionsOf(course)}
      .taken=${state.assessments[SECTION] ?? UNTAKEN}
    ></course-assessment>`,
  );
  const record: Record = { state, answers: [] };
  const become = (next: LearnerState): void => {
    record.state = next;
    view.taken = next.assessments[SECTION] ?? UNTAKEN;
  };
  let seed = 0;
  view.addEventListener('attempt-wanted', () => {
    seed += 1;
    become(step(course, record.state, { type: 'attempt-started', section: SECTION, seed }));
  });
  view.addEventListener('answer-given', ({ question, response, score, latencySeconds }) => {
    record.answers.push({ response, score, latencySeconds });
    become(step(course, record.state, { type: 'answer-given', section: SECTION, question, response, score }));
  });
  return { view, record };
}

/** A bank in which «Falso» is always right. */
function questionsOf(course: CourseOutline): Question[] {
  return (findSection(course, SECTION)?.assessment?.pool ?? []).map(({ id, points }): Question => ({
    id,
    points,
    objective: 'OA1.1',
    level: 'understand',
    deck: [],
    facts: [],
    kind: 'true-false',
    stem: `El Foro obliga (${id}).`,
    correct: false,
    feedback: { whenTrue: 'No obliga.', whenFalse: 'Así es.' },
  }));
}

async function begin(view: CourseAssessment): Promise<void> {
  await activate(find(view, 'button', msg('assessment.start')));
  await settled();
}

async function answer(view: CourseAssessment, choice: 'Verdadero' | 'Falso'): Promise<void> {
  await chooseRadio(optionOf(view, choice));
  await activate(find(view, 'button[type="submit"]'));
  await settled();
}

async function goOn(view: CourseAssessment, key: 'question.next' | 'question.finish'): Promise<void> {
  await activate(find(view, 'button', msg(key)));
  await settled();
}
