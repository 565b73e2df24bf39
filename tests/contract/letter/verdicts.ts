/** A value that was tried on ADL's tester (or its table of 1.2), scorm-again and Moodle: whether all of them take it. */
export interface Verdict {
  readonly element: string;
  /** Of the interaction, where the element's form depends on it. */
  readonly type?: string;
  readonly value: string;
  readonly safe: boolean;
}

/** Rows `element | value`, or `type element | value`, one a line. */
function rows(safe: boolean, table: string): Verdict[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [place = '', value = ''] = line.split(' | ').map((cell) => cell.trim());
      const [element = '', type] = place.split(' ').reverse();
      return { element, value, safe, ...(type === undefined ? {} : { type }) };
    });
}

/** Measured for SCORM 1.2; `…` stands in no value. */
export const VERDICTS_12: readonly Verdict[] = [
  ...rows(
    true,
    `
    cmi.core.session_time | 0000:10:05.25
    cmi.core.session_time | 00:10:05
    cmi.core.score.raw | 85.5
    cmi.core.score.max | 100
    cmi.core.lesson_status | passed
    cmi.core.lesson_status | browsed
    cmi.core.exit | suspend
    cmi.core.exit | 
    cmi.objectives.0.id | s01
    cmi.objectives.0.id | a.b:c
    cmi.objectives.0.status | not attempted
    cmi.interactions.0.time | 10:05:00
    cmi.interactions.0.time | 10:05:00.25
    cmi.interactions.0.latency | 00:00:12.50
    cmi.interactions.0.weighting | 1.5
    cmi.interactions.0.result | wrong
    cmi.interactions.0.result | 0.5
    cmi.interactions.0.type | true-false
    cmi.interactions.0.id | q-1_a
    true-false cmi.interactions.0.student_response | t
    choice cmi.interactions.0.student_response | a,b
    choice cmi.interactions.0.student_response | {a,b}
    choice cmi.interactions.0.student_response | 1,2
    matching cmi.interactions.0.student_response | a.1,b.2
    sequencing cmi.interactions.0.student_response | a,b,c
    numeric cmi.interactions.0.student_response | 3.14
    choice cmi.interactions.0.correct_responses.0.pattern | {a,b}`,
  ),
  ...rows(
    false,
    `
    cmi.core.session_time | 0:10:05
    cmi.core.session_time | 00:10:05.255
    cmi.core.session_time | PT10M
    cmi.core.session_time | 12345:00:00
    cmi.core.score.raw | 101
    cmi.core.score.raw | -1
    cmi.core.score.raw | 1e1
    cmi.core.score.raw | 85,5
    cmi.core.lesson_status | not attempted
    cmi.core.lesson_status | Passed
    cmi.core.exit | normal
    cmi.core.student_name | x
    cmi.score.scaled | 0.5
    cmi.objectives.0.id | obj 1
    cmi.objectives.0.id | ñ
    cmi.objectives.1.id | gap
    cmi.interactions.0.time | 2026-08-01T10:00:00
    cmi.interactions.0.latency | PT5S
    cmi.interactions.0.result | incorrect
    cmi.interactions.0.result | -1
    cmi.interactions.0.type | long-fill-in
    cmi.interactions.0.id | q 1
    choice cmi.interactions.0.student_response | opcion_1
    likert cmi.interactions.0.student_response | ab
    numeric cmi.interactions.0.student_response | abc`,
  ),
  { element: 'cmi.core.lesson_location', value: 'x'.repeat(255), safe: true },
  { element: 'cmi.core.lesson_location', value: 'x'.repeat(256), safe: false },
  { element: 'cmi.suspend_data', value: 'x'.repeat(4096), safe: true },
  { element: 'cmi.suspend_data', value: 'x'.repeat(4097), safe: false },
  { element: 'cmi.interactions.0.student_response', type: 'fill-in', value: 'x'.repeat(255), safe: true },
  { element: 'cmi.interactions.0.student_response', type: 'fill-in', value: 'x'.repeat(256), safe: false },
  { element: 'cmi.interactions.0.student_response', type: 'fill-in', value: 'línea\notra', safe: false },
];

/** Measured for SCORM 2004. */
export const VERDICTS_2004: readonly Verdict[] = [
  ...rows(
    true,
    `
    cmi.session_time | PT10M
    cmi.session_time | PT1H30M5.5S
    cmi.session_time | PT0S
    cmi.score.scaled | 1.0
    cmi.score.scaled | -1
    cmi.score.raw | -5
    cmi.progress_measure | 1
    cmi.completion_status | completed
    cmi.success_status | passed
    cmi.exit | suspend
    cmi.exit | normal
    cmi.interactions.0.id | q1
    cmi.interactions.0.id | urn:lit:es:q-1
    cmi.interactions.0.id | https://example.org/q#1
    cmi.objectives.0.id | obj:s01/1
    cmi.interactions.0.timestamp | 2026-08-01T10:00:00
    cmi.interactions.0.timestamp | 2026-08-01T10:00:00.0Z
    cmi.interactions.0.timestamp | 2026-08-01T10:00:00.00Z
    cmi.interactions.0.latency | PT12.5S
    cmi.interactions.0.weighting | -2.5
    cmi.interactions.0.result | incorrect
    cmi.interactions.0.result | 0.5
    cmi.interactions.0.description | ¿Qué?
    cmi.interactions.0.type | matching
    true-false cmi.interactions.0.learner_response | true
    choice cmi.interactions.0.learner_response | a[,]b
    choice cmi.interactions.0.correct_responses.0.pattern | opt_1[,]opt_2
    fill-in cmi.interactions.0.learner_response | con espacios y ñ
    matching cmi.interactions.0.learner_response | a[.]1[,]b[.]2
    sequencing cmi.interactions.0.learner_response | a[,]b[,]c
    numeric cmi.interactions.0.learner_response | 3.14
    numeric cmi.interactions.0.correct_responses.0.pattern | 3[:]4`,
  ),
  ...rows(
    false,
    `
    cmi.session_time | PT5.123S
    cmi.session_time | PT
    cmi.session_time | P
    cmi.session_time | 00:10:00
    cmi.session_time | PT1.5H
    cmi.session_time | P1W
    cmi.score.scaled | 1.01
    cmi.score.scaled | 5e-1
    cmi.score.scaled | 
    cmi.score.raw | 12345678
    cmi.progress_measure | 1.1
    cmi.interactions.0.id | q 1
    cmi.interactions.0.timestamp | 2026-08-01T10:00:00Z
    cmi.interactions.0.timestamp | 2026-08-01T10:00:00.123Z
    cmi.interactions.0.latency | PT12.345S
    cmi.interactions.0.result | wrong
    true-false cmi.interactions.0.learner_response | t
    choice cmi.interactions.0.learner_response | a[,]a
    choice cmi.interactions.0.learner_response | a,b
    choice cmi.interactions.0.learner_response | opt-1
    choice cmi.interactions.0.learner_response | 
    choice cmi.interactions.0.correct_responses.0.pattern | uno dos
    fill-in cmi.interactions.0.learner_response | {x: 1}
    matching cmi.interactions.0.learner_response | a-1[.]t-1
    matching cmi.interactions.0.learner_response | a.1
    sequencing cmi.interactions.0.learner_response | a-1[,]b-2
    numeric cmi.interactions.0.correct_responses.0.pattern | [:]4
    numeric cmi.interactions.0.correct_responses.0.pattern | 3
    numeric cmi.interactions.0.learner_response | 1e3`,
  ),
  { element: 'cmi.location', value: 'x'.repeat(1000), safe: true },
  { element: 'cmi.location', value: 'x'.repeat(1001), safe: false },
  { element: 'cmi.suspend_data', value: 'x'.repeat(64_000), safe: true },
  { element: 'cmi.suspend_data', value: 'x'.repeat(64_001), safe: false },
  { element: 'cmi.interactions.0.description', value: 'x'.repeat(250), safe: true },
  { element: 'cmi.interactions.0.description', value: '¿Uno?\n¿Dos?', safe: false },
  { element: 'cmi.interactions.0.learner_response', type: 'fill-in', value: 'x'.repeat(250), safe: true },
  { element: 'cmi.interactions.0.learner_response', type: 'fill-in', value: 'x'.repeat(251), safe: false },
];
