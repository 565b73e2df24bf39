import { describe, expect, it } from 'vitest';
import { kindsOf, readAll, sample } from './read.ts';

/** Downloads of Moodle 4.2.3 and a 5.0 snapshot, 31 enrolled, two of whom took a SCORM 1.2 package called «Module noté». */
const INTERACTIONS = [
  's12-mastery-interactions.txt.csv',
  's12-mastery-interactions.xlsx',
  's12-mastery-interactions.ods',
  '5.0dev-s12-mastery-interactions.txt.csv',
  '5.0dev-s12-mastery-interactions.xlsx',
];

describe.each(INTERACTIONS)('the interactions report %s', (name) => {
  it('gives every learner, and the answers of those who began', async () => {
    const { courses, notices } = await readAll({ [name]: sample(name) });
    expect(notices[0]).toMatchObject({
      kind: 'understood',
      values: { layout: 'interactions', attempts: 2, waiting: 29, questions: 8, title: 'Module noté' },
    });
    const [course] = courses;
    expect(course).toMatchObject({ title: 'Module noté', isKnown: false });
    expect(course!.records).toHaveLength(31);
    const learner = course!.records.find((record) => record.learner.name === 'Björn Ångström');
    expect(learner).toMatchObject({ number: 1, score: 30, learner: { email: 'student2@example.com' } });
    expect(learner!.interactions).toHaveLength(8);
    expect(learner!.interactions[1]).toMatchObject({
      slot: 1,
      id: 'M1-Q2-choix',
      response: 'b',
      correct: 'a[,]c',
      score: 0,
    });
    // Moodle escapes what learners write.
    expect(learner!.interactions[2]).toMatchObject({
      response: 'Réponse libre avec "guillemets", virgule; é <b>gras</b>',
      score: null,
    });
    expect(learner!.interactions[7]).toMatchObject({ response: '12.5', correct: '10' });
    expect(new Date(learner!.startedAt!)).toMatchObject(
      name.startsWith('5.0') ? new Date(learner!.startedAt!) : new Date(2026, 10, 23, 23, 7),
    );
  });
});

describe.each([
  's12-mastery-objectives.txt.csv',
  's12-mastery-objectives.xlsx',
  's12-mastery-objectives.ods',
])('the objectives report %s', (name) => {
  it('gives the status and score of each objective', async () => {
    const { courses } = await readAll({ [name]: sample(name) });
    const learner = courses[0]!.records.find((record) => record.learner.name === 'Awa Diop');
    expect(learner).toMatchObject({
      score: 90,
      objectives: [{ id: 'OBJ_securite', status: 'passed', score: 90 }],
    });
  });
});

describe.each(['s12-mastery-basic.txt.csv', 's12-mastery-basic.xlsx', 's12-mastery-basic.ods'])(
  'the basic report %s',
  (name) => {
    it('gives scores, and says that it names no course', async () => {
      const reading = await readAll({ [name]: sample(name) });
      expect(kindsOf(reading)).toEqual(['understood', 'untitled']);
      expect(reading.courses[0]!.records.filter(({ number }) => number > 0)).toHaveLength(2);
    });
  },
);

describe('reports of one activity together', () => {
  it('make one record for each attempt', async () => {
    const names = [
      's12-mastery-basic.xlsx',
      's12-mastery-interactions.txt.csv',
      's12-mastery-objectives.ods',
      's12-mastery-user-tracks.txt',
    ];
    const reading = await readAll(Object.fromEntries(names.map((name) => [name, sample(name)])));
    expect(reading.courses).toHaveLength(1);
    expect(reading.courses[0]!.records).toHaveLength(31);
    const learner = reading.courses[0]!.records.find((record) => record.learner.name === 'Björn Ångström');
    expect(learner).toMatchObject({
      learner: { email: 'student2@example.com' },
      status: 'failed',
      score: 30,
      seconds: 750,
      objectives: [{ id: 'OBJ_securite', status: 'failed', score: 30 }, { id: 'OBJ_hygiene' }],
    });
    expect(learner!.interactions[0]).toMatchObject({ id: 'M1-Q1-vrai-faux', response: 'false', seconds: 12 });
  });
});

describe('track details', () => {
  it('tell whose they are, the attempt, the time and every answer', async () => {
    const { courses } = await readAll({ pasted: sample('s12-mastery-user-tracks.txt') });
    const [record] = courses[0]!.records;
    expect(record).toMatchObject({
      title: 'Module noté',
      learner: { name: 'Björn Ångström' },
      number: 1,
      status: 'failed',
      seconds: 750,
    });
    expect(record!.interactions).toHaveLength(8);
  });

  it('without their title are shown under the name of the file, and say so', async () => {
    const reading = await readAll({ 'ana.txt': 'cmi.core.lesson_status\tpassed\ncmi.core.score.raw\t88\n' });
    expect(kindsOf(reading)).toContain('no-learner');
    expect(reading.courses[0]!.records[0]).toMatchObject({
      learner: { name: 'ana' },
      status: 'passed',
      score: 88,
    });
  });
});
