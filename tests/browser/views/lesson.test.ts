import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block } from '../../../src/blocks/models.ts';
import '../../../src/app/later.ts';
import { findLesson } from '../../../src/core/find.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import '../../../src/views/course-lesson.ts';
import type { CourseLesson } from '../../../src/views/course-lesson.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, chooseRadio, press } from '../keyboard.ts';
import { find, mount, msg, settled, textOf, until } from '../mount.ts';
import { optionOf } from '../questions/question-suite.ts';

const COURSE = aCourse({ lessons: 1, activities: 1 });
const LESSON = 'lesson-1-1';
const OPENED: LearnerState = { ...INITIAL_STATE, lessons: { [LESSON]: 'opened' } };
const USED: LearnerState = { ...OPENED, activities: { [`${LESSON}/check-1`]: true } };

const CHECK: Block = {
  kind: 'check',
  id: 'check-1',
  required: true,
  question: {
    kind: 'true-false',
    stem: 'El Foro obliga.',
    correct: false,
    feedback: { whenTrue: 'No obliga.', whenFalse: 'Así es.' },
  },
};

describe('course-lesson', () => {
  it('is accessible', async () => {
    await expectNoViolations(await mountLesson({ blocks: [passage(1), CHECK] }));
  });

  it('says where it stands and how long it takes', async () => {
    const lesson = await mountLesson({});
    expect(textOf(find(lesson, 'h1'))).to.equal('Lección 1.1');
    expect(textOf(find(lesson, '.lesson-header'))).to.contain('Sección 1');
    expect(textOf(find(lesson, '.lesson-meta'))).to.equal('Lección 1.1 · 5 minutos');
  });

  it('begins at the top when there is no place to come back to', async () => {
    await mountLesson({ blocks: passages(12) });
    expect(window.scrollY).to.equal(0);
  });

  it('draws what the first screen shows at once, and the rest once that is painted', async () => {
    const lesson = await mount<CourseLesson>(lessonTemplate({ blocks: passages(12) }));
    const first = lesson.querySelectorAll('[data-block]').length;
    expect(first).to.be.within(1, 4);
    await whole(lesson);
    expect(lesson.querySelectorAll('[data-block]')).to.have.length(12);
  });

  it('keeps what follows it out of sight until all of it is there', async () => {
    const lesson = await mount<CourseLesson>(lessonTemplate({ blocks: passages(12) }));
    expect(lesson.getBoundingClientRect().height).to.be.at.least(2 * window.innerHeight);
    await whole(lesson);
    lesson.blocks = [passage(1)];
    await settled();
    expect(lesson.getBoundingClientRect().height).to.be.below(window.innerHeight);
  });

  it('draws what an author adds to a lesson that is open', async () => {
    const lesson = await mountLesson({ blocks: passages(2) });
    lesson.blocks = passages(9);
    await settled();
    expect(lesson.querySelectorAll('[data-block]')).to.have.length(9);
  });

  it('comes back to the block where reading stopped', async () => {
    const lesson = await mountLesson({ blocks: passages(12), position: 6 });
    const top = find(lesson, '[data-block="6"]').getBoundingClientRect().top;
    expect(top).to.be.within(-1, window.innerHeight / 3);
  });

  it('stays at the place that it came back to', async () => {
    const lesson = await mountLesson({ blocks: passages(12), position: 6 });
    const reached: number[] = [];
    lesson.addEventListener('position-reached', ({ position }) => reached.push(position));
    await rest();
    expect(reached).to.deep.equal([]);
  });

  it('does not move under the reader when the course tells it how far reading has come', async () => {
    const lesson = await mountLesson({ blocks: passages(12) });
    find(lesson, '[data-block="4"]').scrollIntoView();
    window.scrollBy(0, 90);
    const before = window.scrollY;
    const place = findLesson(COURSE, LESSON);
    if (place) Object.assign(lesson, { place, position: 4, progress: { ...USED } });
    await rest();
    expect(window.scrollY).to.equal(before);
  });

  it('tells which block is being read once reading rests there, and only then', async () => {
    const lesson = await mountLesson({ blocks: passages(12) });
    const reached: number[] = [];
    lesson.addEventListener('position-reached', ({ position }) => reached.push(position));
    for (const index of [2, 4, 8]) find(lesson, `[data-block="${index}"]`).scrollIntoView();
    await until(() => reached.length > 0, 'the position was told');
    expect(reached).to.deep.equal([8]);
  });

  it('tells that its end was reached when it comes into view', async () => {
    const ends = { count: 0 };
    await mountLesson({ blocks: passages(12), progress: USED, ends });
    await rest();
    expect(ends.count).to.equal(0);
    await press('End');
    await until(() => ends.count > 0, 'the end was told');
  });

  it('tells its end at once when all of it fits on the screen', async () => {
    const ends = { count: 0 };
    await mountLesson({ blocks: [{ kind: 'prose', body: '<p>Breve.</p>' }], progress: USED, ends });
    await until(() => ends.count > 0, 'the end was told');
  });

  it('asks for the activities that are missing instead of ending', async () => {
    const ends = { count: 0 };
    const lesson = await mountLesson({ blocks: [passage(1), CHECK], ends });
    find(lesson, '[data-end]').scrollIntoView();
    await rest();
    expect(textOf(find(lesson, '[data-end]'))).to.equal(msg('lesson.missing', { n: 1 }));
    expect(ends.count).to.equal(0);
  });

  it('ends when the last activity was used after its end had been seen', async () => {
    const ends = { count: 0 };
    const lesson = await mountLesson({ blocks: [{ kind: 'prose', body: '<p>Breve.</p>' }, CHECK], ends });
    lesson.addEventListener('activity-used', () => {
      lesson.progress = USED;
    });
    find(lesson, '[data-end]').scrollIntoView();
    await rest();
    expect(ends.count).to.equal(0);
    await chooseRadio(optionOf(lesson, 'Falso'));
    await activate(find(lesson, 'button[type="submit"]'));
    await until(() => ends.count > 0, 'the end was told');
  });

  it('shows the next lesson untouched by what was done in the one before', async () => {
    const course = aCourse({ lessons: 2, activities: 1 });
    const lesson = await mountLesson({ blocks: [CHECK] });
    await chooseRadio(optionOf(lesson, 'Verdadero'));
    await activate(find(lesson, 'button[type="submit"]'));
    find(lesson, '.verdict');
    const place = findLesson(course, 'lesson-1-2');
    if (place) lesson.place = place;
    lesson.blocks = [{ ...CHECK, id: 'check-2' }];
    await settled();
    expect(lesson.querySelectorAll('.verdict, input:checked')).to.have.length(0);
  });

  it('says when it is done, and does not tell its end again', async () => {
    const ends = { count: 0 };
    const done: LearnerState = { ...USED, lessons: { [LESSON]: 'done' } };
    const lesson = await mountLesson({
      blocks: [{ kind: 'prose', body: '<p>Breve.</p>' }],
      progress: done,
      ends,
    });
    await rest();
    expect(textOf(find(lesson, '[data-end]'))).to.equal(msg('lesson.done'));
    expect(ends.count).to.equal(0);
    await expectNoViolations(lesson);
  });
});

interface Shown {
  readonly blocks?: readonly Block[];
  readonly progress?: LearnerState;
  readonly position?: number;
  /** Counts how often the end was told, from the first moment. */
  readonly ends?: { count: number };
}

async function mountLesson(shown: Shown): Promise<CourseLesson> {
  window.scrollTo(0, 0);
  const lesson = await mount<CourseLesson>(lessonTemplate(shown));
  await whole(lesson);
  return lesson;
}

/** Waits until all of a lesson is drawn. */
async function whole(lesson: CourseLesson): Promise<void> {
  await settled();
  await until(() => lesson.querySelector('.lesson-growing') === null, 'the whole lesson was drawn');
}

function lessonTemplate({
  blocks = [passage(1)],
  progress = OPENED,
  position = 0,
  ends = { count: 0 },
}: Shown): TemplateResult {
  return html`<course-lesson
    .place=${findLesson(COURSE, LESSON)}
    .blocks=${blocks}
    .progress=${progress}
    .position=${position}
    @end-reached=${() => (ends.count += 1)}
  ></course-lesson>`;
}

/** A passage about as high as half a screen. */
function passage(number: number): Block {
  const line = `<p>Párrafo ${number}. ${'El Foro reúne a muchas voces. '.repeat(6)}</p>`;
  return { kind: 'prose', body: line.repeat(4) };
}

function passages(count: number): Block[] {
  return Array.from({ length: count }, (_hole, index) => passage(index));
}

/** Long enough for whatever would have been told. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600));
}
