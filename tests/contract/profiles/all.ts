import type { Profile } from '../lms.ts';
import { hostile, throwing } from './hostile.ts';
import { lenient } from './lenient.ts';
import { minimal } from './minimal.ts';
import { moodle } from './moodle.ts';
import { strict } from './strict.ts';

/** Every LMS that an adapter of a standard must get along with. */
export function profilesOf(standard: 'scorm12' | 'scorm2004'): readonly Profile[] {
  return [
    { name: 'a lenient LMS', make: lenient(standard) },
    { name: 'an LMS strict to the letter', make: strict(standard) },
    { name: 'Moodle', make: moodle(standard) },
    { name: 'an LMS that has the mandatory elements only', make: minimal(standard) },
    { name: 'a hostile LMS', make: hostile(standard) },
    { name: 'an LMS whose lists throw', make: throwing(standard) },
  ];
}
