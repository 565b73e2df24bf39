import { describe, expect, it } from 'vitest';
import { readActivityAddress } from '../../../../scripts/moodle/activity-address.ts';

describe('the address of an activity', () => {
  it('tells the Moodle and the activity', () => {
    expect(readActivityAddress('https://aula.example.org/mod/scorm/view.php?id=12')).toEqual({
      root: 'https://aula.example.org',
      id: 12,
      view: 'https://aula.example.org/mod/scorm/view.php?id=12',
    });
  });

  it('may lie in a folder of the server and carry what a browser added', () => {
    expect(
      readActivityAddress('http://localhost:8080/moodle/mod/scorm/view.php?id=3&forceview=1#top'),
    ).toMatchObject({
      root: 'http://localhost:8080/moodle',
      view: 'http://localhost:8080/moodle/mod/scorm/view.php?id=3',
    });
  });

  it.each([
    'aula.example.org/mod/scorm/view.php?id=12',
    'https://aula.example.org/mod/scorm/player.php?id=12',
    'https://aula.example.org/mod/quiz/view.php?id=12',
    'https://aula.example.org/mod/scorm/view.php',
    'https://aula.example.org/mod/scorm/view.php?id=',
    'https://aula.example.org/mod/scorm/view.php?id=twelve',
    'file:///mod/scorm/view.php?id=1',
  ])('is refused when it is %s', (given) => {
    expect(() => readActivityAddress(given)).toThrow(`--url ${given} is no SCORM activity; expected`);
  });
});
