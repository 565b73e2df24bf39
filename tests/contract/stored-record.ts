import type { Launch } from '../../src/core/tracking-port.ts';
import type { Standard } from './lms.ts';

type Stored = ReadonlyMap<string, string>;

/** Where each standard keeps what all of them keep. */
const ELEMENTS = {
  scorm12: {
    resume: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    score: 'cmi.core.score',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
  },
  scorm2004: {
    resume: 'cmi.suspend_data',
    location: 'cmi.location',
    score: 'cmi.score',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
  },
  web: { resume: 'course:curso-de-prueba', location: '', score: '', exit: '', sessionTime: '' },
} as const;

/** The element in which a standard keeps something. */
export function elementOf(standard: Standard, what: keyof (typeof ELEMENTS)['web']): string {
  return ELEMENTS[standard][what];
}

/** What a record says about completion and success, in the port's words. */
export function storedVerdict(standard: Standard, stored: Stored): Launch['verdict'] {
  const word = stored.get(standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
  const success = standard === 'scorm12' ? word : stored.get('cmi.success_status');
  if (success === 'passed' || success === 'failed') return success;
  return word === 'completed' || word === 'incomplete' ? word : 'not-attempted';
}

/** The score that trainers see; null before there is one. */
export function storedScore(standard: Standard, stored: Stored): number | null {
  const raw = stored.get(`${elementOf(standard, 'score')}.raw`) ?? '';
  return raw === '' ? null : Number(raw);
}

/** The elements of a record that an LMS holds from an earlier session. */
export function heldRecord(
  standard: Standard,
  {
    verdict,
    score,
    resume = 'gi1.9.0.l4-3.a2',
    location = 'lesson/por-que-nacio/3',
  }: { verdict: Launch['verdict']; score?: number; resume?: string; location?: string },
): Record<string, string> {
  if (standard === 'web') return { [elementOf('web', 'resume')]: resume };
  const scored = score === undefined ? {} : { [`${elementOf(standard, 'score')}.raw`]: String(score) };
  const common = {
    [elementOf(standard, 'resume')]: resume,
    [elementOf(standard, 'location')]: location,
    [elementOf(standard, 'exit')]: 'suspend',
    ...scored,
  };
  if (standard === 'scorm12')
    return { ...common, 'cmi.core.lesson_status': verdict === 'not-attempted' ? 'not attempted' : verdict };
  const scaled = score === undefined ? {} : { 'cmi.score.scaled': String(score / 100) };
  return { ...common, ...scaled, ...held2004(verdict) };
}

function held2004(verdict: Launch['verdict']): Record<string, string> {
  if (verdict === 'not-attempted') return {};
  if (verdict === 'incomplete') return { 'cmi.completion_status': 'incomplete' };
  const success = verdict === 'completed' ? {} : { 'cmi.success_status': verdict };
  return { 'cmi.completion_status': 'completed', ...success };
}

/** One row of a list: `cmi.interactions.3` as `{ id: …, type: … }`. */
export function storedRow(stored: Stored, row: string): Record<string, string> {
  const found = [...stored].filter(([element, value]) => element.startsWith(`${row}.`) && value !== '');
  return Object.fromEntries(found.map(([element, value]) => [element.slice(row.length + 1), value]));
}

/** What must be the same however saving went: everything but clocks and the save counter. */
export function lasting(standard: Standard, stored: Stored): Record<string, string> {
  const fleeting = new Set([
    elementOf(standard, 'resume'),
    elementOf(standard, 'sessionTime'),
    'cmi.core.total_time',
  ]);
  return Object.fromEntries([...stored].filter(([element, value]) => !fleeting.has(element) && value !== ''));
}
