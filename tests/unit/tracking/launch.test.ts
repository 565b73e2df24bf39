import { describe, expect, it } from 'vitest';
import { readLaunch12 } from '../../../src/tracking/launch12.ts';
import { readLaunch2004 } from '../../../src/tracking/launch2004.ts';
import { LmsApi } from '../../../src/tracking/lms-api.ts';
import { NAMES } from '../../contract/player.ts';

type Values = Readonly<Record<string, unknown>>;

const launch12 = (values: Values) =>
  readLaunch12(new LmsApi({ LMSGetValue: (element: string) => values[element] ?? '' }, NAMES.scorm12));
const launch2004 = (values: Values) =>
  readLaunch2004(new LmsApi({ GetValue: (element: string) => values[element] ?? '' }, NAMES.scorm2004));

const MODES = [
  ['normal', 'normal'],
  ['browse', 'browse'],
  ['review', 'review'],
  ['', 'normal'],
  ['REVIEW', 'normal'],
] as const;

describe('a launch of SCORM 1.2', () => {
  it('is told by these elements', () => {
    const { launch, status } = launch12({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.lesson_status': 'failed',
      'cmi.core.score.raw': '12.5',
      'cmi.core.student_id': 'ines',
      'cmi.core.student_name': 'Nieto, Inés',
      'cmi.student_preference.language': 'pt-BR',
      'cmi.suspend_data': 'gi1.x',
      'cmi.core.lesson_location': 'lesson/a/1',
    });
    expect(status).toBe('failed');
    expect(launch).toEqual({
      mode: 'review',
      verdict: 'failed',
      score: 12.5,
      learnerId: 'ines',
      learnerName: 'Nieto, Inés',
      language: 'pt-BR',
      resume: 'gi1.x',
      location: 'lesson/a/1',
    });
  });

  it.each(MODES)('in the mode %j is %s', (mode, expected) => {
    expect(launch12({ 'cmi.core.lesson_mode': mode }).launch.mode).toBe(expected);
  });

  it.each([
    ['passed', 'passed'],
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['incomplete', 'incomplete'],
    ['browsed', 'incomplete'],
    ['not attempted', 'not-attempted'],
    ['', 'not-attempted'],
    ['unknown', 'not-attempted'],
  ])('whose record says %j begins %s', (status, verdict) => {
    expect(launch12({ 'cmi.core.lesson_status': status }).launch.verdict).toBe(verdict);
  });

  it.each([
    ['0', 0],
    ['100', 100],
    [66.67, 66.67],
    ['', null],
    ['-1', null],
    ['100.5', null],
    ['many', null],
  ])('whose record holds the score %j begins with %j', (raw, score) => {
    expect(launch12({ 'cmi.core.score.raw': raw }).launch.score).toBe(score);
  });
});

describe('a launch of SCORM 2004', () => {
  it('is told by these elements', () => {
    const { launch, completion, success } = launch2004({
      'cmi.mode': 'browse',
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.score.scaled': '0.125',
      'cmi.learner_id': 'ines',
      'cmi.learner_name': 'Nieto, Inés',
      'cmi.learner_preference.language': 'pt-BR',
      'cmi.suspend_data': 'gi1.x',
      'cmi.location': 'lesson/a/1',
    });
    expect({ completion, success }).toEqual({ completion: 'completed', success: 'failed' });
    expect(launch).toEqual({
      mode: 'browse',
      verdict: 'failed',
      score: 12.5,
      learnerId: 'ines',
      learnerName: 'Nieto, Inés',
      language: 'pt-BR',
      resume: 'gi1.x',
      location: 'lesson/a/1',
    });
  });

  it.each(MODES)('in the mode %j is %s', (mode, expected) => {
    expect(launch2004({ 'cmi.mode': mode }).launch.mode).toBe(expected);
  });

  it.each([
    ['completed', 'passed', 'passed'],
    ['incomplete', 'passed', 'passed'],
    ['completed', 'failed', 'failed'],
    ['completed', 'unknown', 'completed'],
    ['incomplete', 'unknown', 'incomplete'],
    ['not attempted', 'unknown', 'not-attempted'],
    ['unknown', '', 'not-attempted'],
    ['', '', 'not-attempted'],
  ])('whose record says %j and %j begins %s', (completion, success, verdict) => {
    const values = { 'cmi.completion_status': completion, 'cmi.success_status': success };
    expect(launch2004(values).launch.verdict).toBe(verdict);
  });

  it.each([
    ['0', 0],
    ['1', 100],
    ['0.66666', 66.67],
    ['', null],
    ['-0.5', null],
    ['1.5', null],
    ['many', null],
  ])('whose record holds the share %j begins with %j', (scaled, score) => {
    expect(launch2004({ 'cmi.score.scaled': scaled }).launch.score).toBe(score);
  });
});
