import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { AssessmentState, LearnerState } from '../../../src/core/state.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import '../../../src/views/course-result.ts';
import type { CourseResult } from '../../../src/views/course-result.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, textOf } from '../mount.ts';

const COURSE = aCourse({ sections: 2, lessons: 1 });
const READ = { 'lesson-1-1': 'done', 'lesson-2-1': 'done' } as const;

describe('course-result', () => {
  it('is accessible', async () => {
    await expectNoViolations(await mountResult(INITIAL_STATE));
    await expectNoViolations(await mountResult(withScores(100, 90)));
  });

  it('says at the beginning that there is nothing yet, and what there is to do', async () => {
    const result = await mountResult(INITIAL_STATE);
    expect(textOf(find(result, 'h1 + p'))).to.equal(msg('result.none'));
    expect(result.querySelectorAll('.score')).to.have.length(0);
    expect(textOf(find(result, '.verdict'))).to.equal(msg('result.open'));
    expect(textOf(result)).to.contain('2 lecciones · 2 evaluaciones');
  });

  it('leads to what is missing', async () => {
    const result = await mountResult({ ...INITIAL_STATE, lessons: { 'lesson-1-1': 'done' } });
    const missing = [...result.querySelectorAll('h2 ~ ul:not(.result-sections) a')];
    expect(missing.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/lesson/lesson-2-1',
      '#/assessment/section-1',
      '#/assessment/section-2',
    ]);
  });

  it('says that the course was passed, with its score', async () => {
    const result = await mountResult(withScores(100, 85));
    expect(textOf(find(result, '.score'))).to.equal('92,5 de 100');
    expect(textOf(find(result, '.verdict'))).to.equal(msg('result.passed'));
    expect(textOf(result)).not.to.contain(msg('result.missing'));
  });

  it('says what is needed when all is done below the pass mark', async () => {
    const result = await mountResult(withScores(50, 60));
    expect(textOf(find(result, '.verdict'))).to.equal(msg('result.completed', { passing: 70 }));
  });

  it('says so when no attempt is left', async () => {
    const result = await mountResult(withScores(50, 60), aCourse({ sections: 2, lessons: 1, attempts: 1 }));
    expect(textOf(find(result, '.verdict'))).to.equal(msg('result.failed', { passing: 70 }));
  });

  it('names the best score of each assessment', async () => {
    const links = [...(await mountResult(withScores(100, null))).querySelectorAll('.result-sections a')];
    expect(links.map(textOf)).to.deep.equal([
      'Evaluación: mejor resultado, 100 de 100',
      'Evaluación: sin responder',
    ]);
  });

  it('says how far an assessment without a result has come, and keeps to the result where there is one', async () => {
    const begun = (best: number | null): AssessmentState => ({
      best,
      finished: best === null ? 0 : 1,
      attempt: { seed: 1, questions: ['q1', 'q2', 'q3'], answers: { q1: { response: 'a', score: 1 } } },
      seen: [],
    });
    const assessments = { 'section-1': begun(null), 'section-2': begun(80) };
    const links = [
      ...(await mountResult({ ...INITIAL_STATE, assessments })).querySelectorAll('.result-sections a'),
    ];
    expect(links.map(textOf)).to.deep.equal([
      'Evaluación: 1 de 3 preguntas respondidas',
      'Evaluación: mejor resultado, 80 de 100',
    ]);
  });
});

function mountResult(progress: LearnerState, course: CourseOutline = COURSE): Promise<CourseResult> {
  return mount(html`<course-result .course=${course} .progress=${progress}></course-result>`);
}

/** Everything read, and each assessment taken once. */
function withScores(...scores: readonly (number | null)[]): LearnerState {
  const taken = scores.map((best, index) => [
    `section-${index + 1}`,
    { best, finished: best === null ? 0 : 1, attempt: null, seen: [] },
  ]);
  return {
    ...INITIAL_STATE,
    lessons: READ,
    assessments: Object.fromEntries(taken) as LearnerState['assessments'],
  };
}
