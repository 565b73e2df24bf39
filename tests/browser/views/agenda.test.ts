import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import '../../../src/views/course-agenda.ts';
import type { CourseAgenda } from '../../../src/views/course-agenda.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { activate } from '../keyboard.ts';
import { find, mount, textOf } from '../mount.ts';

const COURSE = aCourse({ sections: 2, lessons: 2 });

const HALFWAY: LearnerState = {
  ...INITIAL_STATE,
  bookmark: { view: 'lesson', id: 'lesson-1-2', position: 3 },
  lessons: { 'lesson-1-1': 'done', 'lesson-1-2': 'opened' },
  assessments: { 'section-1': { best: 83.33, finished: 1, attempt: null, seen: [] } },
};

describe('course-agenda', () => {
  it('is accessible', async () => {
    await expectNoViolations(await mountAgenda(INITIAL_STATE));
    await expectNoViolations(await mountAgenda(HALFWAY));
  });

  it('leads to every lesson and assessment, in course order', async () => {
    const links = (await mountAgenda(INITIAL_STATE)).querySelectorAll('.agenda-list a');
    expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/lesson/lesson-1-1',
      '#/lesson/lesson-1-2',
      '#/assessment/section-1',
      '#/lesson/lesson-2-1',
      '#/lesson/lesson-2-2',
      '#/assessment/section-2',
    ]);
  });

  it('says in words how far each of them has come', async () => {
    const agenda = await mountAgenda(HALFWAY);
    const notes = [...agenda.querySelectorAll('.agenda-list a .agenda-note')].map(textOf);
    expect(notes).to.deep.equal([
      '5 minutos · hecha',
      '5 minutos · empezada',
      'mejor resultado, 83,33 de 100',
      '5 minutos · sin empezar',
      '5 minutos · sin empezar',
      'sin responder',
    ]);
  });

  it('does not tick an assessment that was not passed, and says what it takes', async () => {
    const taken = { best: 69.99, finished: 1, attempt: null, seen: [] };
    const agenda = await mountAgenda({ ...HALFWAY, assessments: { 'section-1': taken } });
    const item = find(agenda, '.agenda-item:has([href="#/assessment/section-1"])');
    expect(textOf(find(item, '.agenda-note'))).to.equal('mejor resultado, 69,99 de 100; se aprueba con 70');
    expect(item.classList.contains('agenda-done')).to.equal(false);
  });

  it('shows the progress of each section', async () => {
    const agenda = await mountAgenda(HALFWAY);
    const sections = [...agenda.querySelectorAll('.agenda-progress')];
    expect(sections.map(textOf)).to.deep.equal(['2 de 3', '0 de 3']);
    expect(sections.map((section) => find<HTMLProgressElement>(section, 'progress').value)).to.deep.equal([
      2, 0,
    ]);
  });

  it('marks the place where the learner is', async () => {
    const current = (await mountAgenda(HALFWAY)).querySelectorAll('[aria-current]');
    expect([...current].map((link) => link.getAttribute('href'))).to.deep.equal(['#/lesson/lesson-1-2']);
  });

  it('opens what a section is for by keyboard', async () => {
    const agenda = await mountAgenda(INITIAL_STATE);
    await activate(find(agenda, 'summary'));
    expect(find<HTMLDetailsElement>(agenda, 'details').open).to.equal(true);
    await expectNoViolations(agenda);
  });
});

function mountAgenda(progress: LearnerState): Promise<CourseAgenda> {
  return mount(html`<course-agenda .course=${COURSE} .progress=${progress}></course-agenda>`);
}
