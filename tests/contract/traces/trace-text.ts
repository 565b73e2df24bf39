import type { Call } from '../lms.ts';

/** One call as a line: `LMSSetValue cmi.core.exit suspend → true`. */
export function callLine({ name, element, value, answer }: Call): string {
  const words = [name, element, value].filter((word) => word !== '');
  const answered = answer === undefined ? '' : ` → ${answer === '' ? '(nothing)' : String(answer)}`;
  return words.join(' ') + answered;
}

/** A trace with the LMS that was called. */
export interface Trace {
  readonly lms: string;
  readonly lines: readonly string[];
}

/** The traces of one run; of an LMS that is called just as the first only the answers that differ are told. */
export function traceText(title: string, traces: readonly Trace[]): string {
  const parts = traces.map(({ lms, lines }, index) => {
    const first = traces[0]?.lines ?? [];
    const told = index > 0 && haveSameCalls(first, lines) ? otherAnswers(first, lines) : lines;
    return [`## ${lms}`, ...told, ''].join('\n');
  });
  return [`# ${title}`, '', ...parts].join('\n');
}

function haveSameCalls(one: readonly string[], other: readonly string[]): boolean {
  return one.map(callOf).join('\n') === other.map(callOf).join('\n');
}

/** Without its answer; what an error is called is an answer too. */
function callOf(line: string): string {
  return line.replace(/ → .*/, '').replace(/(GetErrorString) .*/, '$1');
}

function otherAnswers(first: readonly string[], lines: readonly string[]): string[] {
  const other = new Set(lines.filter((line, index) => line !== first[index]));
  return other.size === 0 ? ['(the same)'] : ['(the same, but with these answers)', ...other];
}
