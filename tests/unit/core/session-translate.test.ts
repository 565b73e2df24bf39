import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { aSession, COURSE } from './session-case.ts';

const IN_PORTUGUESE: CourseOutline = { ...COURSE, lang: 'pt', title: 'Curso de prova' };

describe('a session in another language', () => {
  it('goes on with all that the learner did', () => {
    const { session, opens } = aSession();
    opens(2);
    const before = session.state;
    session.translate(IN_PORTUGUESE);
    expect(session.course).toBe(IN_PORTUGUESE);
    expect(session.state).toBe(before);
  });

  it('tells those who draw it, and has nothing to save', async () => {
    const { session, clock, port } = aSession();
    let told = 0;
    session.subscribe(() => (told += 1));
    session.translate(IN_PORTUGUESE);
    await clock.paint();
    expect(told).toBe(1);
    expect(port.calls).toEqual([]);
  });

  it('saves the same as before', async () => {
    const one = aSession();
    const other = aSession();
    other.session.translate(IN_PORTUGUESE);
    for (const { opens, clock } of [one, other]) {
      opens(1);
      await clock.paint();
    }
    expect(other.port.saves).toEqual(one.port.saves);
  });

  it.each([
    ['course', { id: 'otro-curso' }],
    ['version', { version: '9.9.9' }],
  ])('does not go on with another %s', (_what, change) => {
    const { session } = aSession();
    expect(() => session.translate({ ...IN_PORTUGUESE, ...change })).toThrow('pt/course.js');
    expect(session.course).toBe(COURSE);
  });
});
