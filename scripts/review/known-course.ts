import type { KnownCourse, KnownLanguage } from '../../src/review/known-course.ts';
import type { CompiledLanguage } from '../content/compile.ts';

/** What the review page knows of a course. @param languages those of the build, the main one first */
export function knownCourse([main, ...others]: readonly CompiledLanguage[]): KnownCourse {
  if (!main) throw new Error('a course has at least one language');
  return { languages: [knownLanguage(main), ...others.map(knownLanguage)] };
}

function knownLanguage({ outline, banks, objectives, taught }: CompiledLanguage): KnownLanguage {
  return {
    outline,
    banks: Object.fromEntries(banks),
    objectives: Object.fromEntries(objectives),
    taught: Object.fromEntries(taught),
  };
}
