import type { Call, TestLms } from './lms.ts';
import { NAMES } from './player.ts';

type Kind = 'initialize' | 'terminate' | 'commit' | 'get' | 'set';

/** The calls of one kind; none where there is no LMS to call. */
export function callsOf(lms: TestLms, kind: Kind): Call[] {
  const { standard } = lms.traits;
  if (standard === 'web') return [];
  const name: string = NAMES[standard][kind];
  return lms.calls.filter((call) => call.name === name);
}

/** The order of the calls that change something: `set cmi.core.exit`, `commit`, `terminate`. */
export function changes(lms: TestLms): string[] {
  const { standard } = lms.traits;
  if (standard === 'web') return [];
  const names = NAMES[standard];
  return lms.calls.flatMap(({ name, element, value }) => {
    if (name === names.set) return [`${element}=${value}`];
    if (name === names.commit) return ['commit'];
    return name === names.terminate ? ['terminate'] : [];
  });
}

/** Every value that an element was set to, in order. */
export function valuesOf(lms: TestLms, element: string): string[] {
  return callsOf(lms, 'set')
    .filter((call) => call.element === element)
    .map((call) => call.value);
}
