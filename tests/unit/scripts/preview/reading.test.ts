import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf } from '../../../../scripts/preview/answers.ts';
import { summarise } from '../../../../scripts/preview/attempt-summary.ts';
import { openPackage } from '../../../../scripts/preview/course-package.ts';
import { readableDuration, secondsOf } from '../../../../scripts/preview/duration.ts';
import { findRoute } from '../../../../scripts/preview/find-route.ts';
import { readManifest } from '../../../../scripts/preview/manifest-facts.ts';
import { jsonMarkup, markup } from '../../../../scripts/preview/markup.ts';
import { kindOfChange } from '../../../../scripts/preview/watch-sources.ts';
import { sampleManifest, temporaryFolder, writeSamplePackage } from './sample-package.ts';

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
});

afterAll(() => remove());

describe('a package', () => {
  it('is known by its manifest, and gets another revision with every change', async () => {
    const one = await openPackage(await writeSamplePackage(folder, 'scorm2004'));
    expect([one.standard, one.title, one.launch]).toEqual([
      'scorm2004',
      'Curso «mínimo» & real',
      'index.html?start=1',
    ]);
    expect([...one.files.keys()]).toContain('media/año 1.svg');
    const other = await openPackage(await writeSamplePackage(folder, 'scorm2004', { 'app.js': 'changed' }));
    expect(other.revision).not.toBe(one.revision);
  });

  it('without a manifest is none', async () => {
    const path = await writeSamplePackage(folder, 'scorm12', { 'imsmanifest.xml': '' });
    await expect(openPackage(path)).rejects.toThrow('holds no imsmanifest.xml at its root');
  });

  it('with a manifest that opens nothing, or is no XML, says so', () => {
    expect(() => readManifest('<manifest/>')).toThrow('holds no item that opens a file');
    expect(() => readManifest('<manifest>')).toThrow("imsmanifest.xml can't be read");
    expect(() =>
      readManifest(sampleManifest('scorm12').replace('identifierref="R"', `identifierref="R']"`)),
    ).toThrow('opens a file');
  });

  it('hands the data model what its item says', () => {
    const item = '<adlcp:masteryscore>70</adlcp:masteryscore><adlcp:datafromlms>a=1</adlcp:datafromlms>';
    expect(readManifest(sampleManifest('scorm12', item)).elements).toEqual({
      'cmi.student_data.mastery_score': '70',
      'cmi.launch_data': 'a=1',
    });
  });
});

describe('the summary of an attempt', () => {
  it('reads SCORM 1.2', () => {
    expect(summarise('scorm12', {})).toMatchObject({
      statuses: ['not-attempted'],
      score: null,
      seconds: 0,
      isFinished: false,
    });
    const elements = {
      'cmi.core.lesson_status': 'failed',
      'cmi.core.score.raw': '0',
      'cmi.core.score.max': '50',
      'cmi.core.total_time': '0001:05:12.5',
    };
    expect(summarise('scorm12', elements)).toEqual({
      statuses: ['failed'],
      score: 0,
      maximum: 50,
      seconds: 3912.5,
      isFinished: true,
    });
  });

  it('reads SCORM 2004', () => {
    const elements = {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.85',
    };
    expect(summarise('scorm2004', { ...elements, 'cmi.total_time': 'P1DT1H2M3.5S' })).toEqual({
      statuses: ['completed', 'passed'],
      score: 85,
      maximum: 100,
      seconds: 90_123.5,
      isFinished: true,
    });
    expect(
      summarise('scorm2004', { 'cmi.completion_status': 'unknown', 'cmi.score.raw': '' }).statuses,
    ).toEqual(['not-attempted']);
  });
});

describe('durations', () => {
  it.each([
    ['00:00:07', 7],
    ['PT7S', 7],
    ['PT1H30M5S', 5405],
    ['7', 0],
    ['', 0],
    ['P', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it('read well', () => {
    expect([9, 252, 3900].map(readableDuration)).toEqual(['9 s', '4 min 12 s', '1 h 05 min']);
  });
});

describe('answers', () => {
  it('come by slot, in either standard’s words', () => {
    const answers = answersOf({
      'cmi.interactions.10.id': 'ten',
      'cmi.interactions.2.id': 'two',
      'cmi.interactions.2.type': 'choice',
      'cmi.interactions.2.student_response': 'a',
      'cmi.interactions.2.correct_responses.0.pattern': 'a,b',
      'cmi.interactions.2.correct_responses.1.pattern': 'c',
      'cmi.interactions.2.objectives.0.id': 'goal',
      'cmi.interactions.10.learner_response': 'x',
      'cmi.suspend_data': 'y',
    });
    expect(answers.map(({ slot, id, response, correct }) => [slot, id, response, correct])).toEqual([
      [2, 'two', 'a', ['a,b', 'c']],
      [10, 'ten', 'x', []],
    ]);
  });
});

describe('markup', () => {
  it('escapes everything but markup', () => {
    const name = `<b a="1">'&`;
    expect(markup`<p title="${name}">${[name, markup`<br>`, null, false, 0]}</p>`.html).toBe(
      '<p title="&lt;b a=&quot;1&quot;&gt;&#39;&amp;">&lt;b a=&quot;1&quot;&gt;&#39;&amp;<br>0</p>',
    );
    expect(jsonMarkup('x', '</script>').html).not.toContain('</script>"');
  });
});

describe('routes', () => {
  const table = {
    'GET /': 'start',
    'GET /a/*': 'one',
    'GET /a/*/b': 'below',
    'GET /c/**': 'rest',
    'POST /a/*': 'post',
  };

  it.each([
    ['GET', '/', 'start', []],
    ['GET', '/a/x%20y', 'one', ['x y']],
    ['GET', '/a/x/b', 'below', ['x']],
    ['GET', '/c/d/e%2Ff', 'rest', ['d', 'e/f']],
    ['POST', '/a/x', 'post', ['x']],
  ])('%s %s is %s', (method, path, route, parts) => {
    expect(findRoute(table, method, path)).toEqual({ route, parts });
  });

  it('know what does not fit', () => {
    expect(findRoute(table, 'GET', '/a')).toBeNull();
    expect(findRoute(table, 'PUT', '/')).toBeNull();
    expect(findRoute(table, 'GET', '/a/%')).toBe('malformed');
  });
});

describe('a change of a file', () => {
  it.each([
    ['modules/es/course.yaml', 'rebuild'],
    ['src/app/main.ts', 'rebuild'],
    ['src/preview/player.ts', 'restart'],
    ['scripts/preview/server.ts', 'restart'],
    ['scripts/dev.ts', 'restart'],
    ['scripts/site/page.ts', 'rebuild'],
    ['modules/es/.course.yaml.swp', 'none'],
    ['modules/es/course.yaml~', 'none'],
    ['../elsewhere/es/course.yaml', 'rebuild'],
  ])('%s asks for: %s', (path, kind) => {
    expect(kindOfChange(path)).toBe(kind);
  });
});
