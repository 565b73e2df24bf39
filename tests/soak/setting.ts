import type { CourseOutline } from '../../src/model/outline.ts';
import type { Profile, Standard } from '../contract/lms.ts';
import { profilesOf } from '../contract/profiles/all.ts';
import { browser } from '../contract/profiles/browser.ts';
import { aCourse } from '../fixtures/course.ts';
import { grown, reversed, thinned } from '../fixtures/updated-course.ts';
import { Chance } from './chance.ts';

/** An LMS of one standard: `SCORM 1.2: Moodle`. */
export interface Place extends Profile {
  readonly standard: Standard;
  /** A commit sends only what changed since the one before; elsewhere it sends all that the LMS's script knows. */
  readonly sendsChangesOnly: boolean;
}

/** Every LMS profile of both standards, and the browser alone. */
export const PLACES: readonly Place[] = [
  ...placesOf('scorm12', 'SCORM 1.2'),
  ...placesOf('scorm2004', 'SCORM 2004'),
  { standard: 'web', sendsChangesOnly: true, name: 'the browser alone', make: browser },
];

function placesOf(standard: 'scorm12' | 'scorm2004', title: string): Place[] {
  return profilesOf(standard).map(({ name, make }) => ({
    standard,
    name: `${title}: ${name}`,
    make,
    // Moodle's SCORM 1.2 sends its rows all at once at the first commit of a launch.
    sendsChangesOnly: standard === 'scorm12' && name === 'an LMS that has the mandatory elements only',
  }));
}

/** Whether a device's browser lets the course keep a copy. */
export type DeviceStorage = 'works' | 'blocked';

/** What does not change during a history. */
export interface Setting {
  readonly place: Place;
  /** The course as it was released, one version after the other. */
  readonly versions: readonly CourseOutline[];
  readonly devices: readonly DeviceStorage[];
}

/** The setting that a seed decides; seeds in a row go through all places. */
export function settingOf(seed: number, places: readonly Place[] = PLACES): Setting {
  const chance = new Chance(seed);
  const place = places[seed % places.length] ?? chance.one(places);
  const first = someCourse(chance);
  return {
    place,
    versions: chance.isOneIn(3) ? [first, updated(first, chance)] : [first],
    devices: place.standard === 'web' ? ['works'] : chance.one(DEVICES),
  };
}

const DEVICES: readonly (readonly DeviceStorage[])[] = [
  ['works'],
  ['works'],
  ['works'],
  ['blocked'],
  ['works', 'works'],
  ['works', 'blocked'],
];

function someCourse(chance: Chance): CourseOutline {
  const pool = chance.below(6);
  return aCourse({
    sections: 1 + chance.below(3),
    lessons: 1 + chance.below(3),
    activities: chance.below(3),
    pool,
    draw: 1 + chance.below(Math.max(1, pool)),
    shuffle: chance.isOneIn(2),
    attempts: chance.one([null, null, 1, 2]),
    passing: chance.one([0, 50, 70, 100]),
    score: chance.one(['mean', 'points']),
    points: chance.one([[1], [1, 2, 0.5]]),
    completion: {
      lessons: chance.one(['all', 'all', 'none']),
      assessments: chance.one(['all', 'all', 'none']),
    },
  });
}

/** Lessons and questions inserted, removed and put in another order; ledger numbers stay. */
function updated(old: CourseOutline, chance: Chance): CourseOutline {
  const cut = Array.from({ length: 12 }, () => chance.isOneIn(5));
  const thin = thinned(old, cut);
  const kept = chance.isOneIn(2) ? thin : old;
  const turned = chance.isOneIn(2) ? reversed(dropEmpty(kept)) : dropEmpty(kept);
  return chance.isOneIn(3) ? turned : grown(turned, old);
}

/** A bank without questions is no assessment. */
function dropEmpty(course: CourseOutline): CourseOutline {
  const sections = course.sections.map((section) =>
    section.assessment?.pool.length === 0 ? { ...section, assessment: null } : section,
  );
  return { ...course, sections };
}

/** The places whose name holds a text, whatever its capitals. */
export function placesNamed(text: string): readonly Place[] {
  return PLACES.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
}
