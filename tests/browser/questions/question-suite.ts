import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import type { ResponseGraded } from '../../../src/questions/events.ts';
import type { StringKey } from '../../../src/model/strings.ts';
import type { QuestionBody } from '../../../src/questions/models.ts';
import '../../../src/questions/question-frame.ts';
import type { QuestionFrame } from '../../../src/questions/question-frame.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, tabBack } from '../keyboard.ts';
import { find, mount, msg, settled, textOf } from '../mount.ts';

/** A way to answer a question, and what comes of it. */
export interface AnswerCase {
  /** Answers with the keyboard alone, up to but without handing in. */
  give(frame: QuestionFrame): Promise<void>;
  readonly response: string;
  /** Share of the points. */
  readonly score: number;
  /** What must be on the page afterwards, besides the verdict. */
  readonly says: readonly string[];
}

/** A kind of question as the shared suite tries it. */
export interface QuestionCase {
  readonly question: QuestionBody;
  readonly right: AnswerCase;
  readonly wrong: AnswerCase;
  /** Left out where there is nothing between right and wrong. */
  readonly partly?: AnswerCase;
  /** What is said to who hands in without an answer; that one is missing, unless it is named. */
  readonly missing?: StringKey;
}

/** What every kind of question owes its learners. Call it inside `describe`. */
export function behavesAsQuestion({ question, right, wrong, partly, missing }: QuestionCase): void {
  const answers = Object.entries({ right, wrong, ...(partly ? { partly } : {}) });

  it('is accessible before it is answered', async () => {
    await expectNoViolations(await mountQuestion(question));
  });

  for (const [name, answer] of answers) {
    it(`is accessible after a ${name} answer`, async () => {
      await expectNoViolations(await mountQuestion(question, answer.response));
    });

    it(`takes a ${name} answer from the keyboard alone and explains it`, async () => {
      const frame = await mountQuestion(question);
      const graded = await handIn(frame, answer);
      expect(graded.map(({ response }) => response)).to.deep.equal([answer.response]);
      expect(graded[0]?.grade.score).to.be.closeTo(answer.score, 0.001);
      expect(textOf(find(frame, '.verdict-word'))).to.equal(verdictWord(answer.score));
      for (const words of answer.says) expect(textOf(frame)).to.contain(words);
    });
  }

  it('brings the reader to the verdict, so that it is heard as well as seen', async () => {
    const frame = await mountQuestion(question);
    await handIn(frame, wrong);
    expect(document.activeElement).to.equal(find(frame, '.verdict'));
  });

  it('asks for an answer when there is none, and forgets that once there is one', async () => {
    const frame = await mountQuestion(question);
    const graded = listen(frame);
    await activate(find(frame, 'button[type="submit"]'));
    await settled();
    expect(textOf(find(frame, '[role="alert"]'))).to.equal(msg(missing ?? 'question.incomplete'));
    expect(graded).to.have.length(0);
    // Back to where Tab begins: answering goes through the whole question.
    while (frame.contains(document.activeElement)) await tabBack();
    await right.give(frame);
    await settled();
    expect(textOf(find(frame, '[role="alert"]'))).to.equal('');
  });

  it('can be read but not changed after it was answered', async () => {
    const frame = await mountQuestion(question, wrong.response);
    expect(frame.querySelectorAll('button[type="submit"], .mover')).to.have.length(0);
    for (const control of frame.querySelectorAll<HTMLInputElement>('input, select'))
      expect(control.disabled || control.readOnly).to.equal(true);
  });

  it('says how a wrong answer fared, and nothing of the right one, where that is withheld', async () => {
    for (const { response, score, says } of partly ? [wrong, partly] : [wrong]) {
      const frame = await mountQuestion(question, response);
      frame.withheld = true;
      await settled();
      expect(textOf(find(frame, '.verdict'))).to.equal(verdictWord(score));
      expect(frame.querySelectorAll('.part-mark, .part-key, .key-list, .part-feedback')).to.have.length(0);
      expect(frame.querySelectorAll('[class*="-right"], [class*="-missed"]')).to.have.length(0);
      expect(says.filter((words) => textOf(frame).includes(words))).to.deep.equal([]);
      expect(frame.querySelectorAll('button[type="submit"], .mover')).to.have.length(0);
      await expectNoViolations(frame);
      frame.remove();
    }
  });

  it('explains a right answer though right answers are withheld', async () => {
    const frame = await mountQuestion(question, right.response);
    frame.withheld = true;
    await settled();
    for (const words of right.says) expect(textOf(frame)).to.contain(words);
  });

  it('begins empty when it is asked anew', async () => {
    const frame = await mountQuestion(question);
    await handIn(frame, wrong);
    frame.question = { ...question };
    frame.given = null;
    await settled();
    for (const control of frame.querySelectorAll<HTMLInputElement>(
      'input:checked, input[type="text"], select',
    ))
      expect(control.matches(':checked') ? 'chosen' : control.value).to.equal('');
    expect(frame.querySelectorAll('.verdict, .part-mark')).to.have.length(0);
    const graded = await handIn(frame, right);
    expect(graded.map(({ response }) => response)).to.deep.equal([right.response]);
  });

  it('shows an earlier answer as it was given, without taking the focus', async () => {
    const before = document.activeElement;
    const frame = await mountQuestion(question, right.response);
    expect(textOf(find(frame, '.verdict-word'))).to.equal(msg('question.right'));
    expect(document.activeElement).to.equal(before);
  });
}

/** A question as the page shows it: what was handed in comes back as given. */
export async function mountQuestion(
  question: QuestionBody,
  given: string | null = null,
): Promise<QuestionFrame> {
  const frame = await mount<QuestionFrame>(
    html`<question-frame
      .question=${question}
      .name=${'prueba'}
      .seed=${7}
      .given=${given}
    ></question-frame>`,
  );
  frame.addEventListener('response-graded', ({ response }) => {
    frame.given = response;
  });
  return frame;
}

/** Answers and hands in by keyboard. @returns what the frame told */
export async function handIn(frame: QuestionFrame, answer: AnswerCase): Promise<readonly ResponseGraded[]> {
  const graded = listen(frame);
  await answer.give(frame);
  await activate(find(frame, 'button[type="submit"]'));
  await settled();
  return graded;
}

/** The control beside a text: a radio button or check box by its label. */
export function optionOf(root: ParentNode, words: string): HTMLInputElement {
  return find<HTMLInputElement>(find(root, 'label', words), 'input');
}

function listen(frame: QuestionFrame): ResponseGraded[] {
  const graded: ResponseGraded[] = [];
  frame.addEventListener('response-graded', (event) => graded.push(event));
  return graded;
}

function verdictWord(score: number): string {
  if (score >= 1) return msg('question.right');
  return score <= 0 ? msg('question.wrong') : msg('question.partly', { score: Math.round(score * 100) });
}
