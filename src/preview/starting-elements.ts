import type { Elements, Launch, PlayedStandard } from './protocol.ts';

/** What only the LMS says, at each launch anew, or what belongs to the session that is over. */
const OF_THE_HOST: Readonly<Record<PlayedStandard, readonly string[]>> = {
  scorm12: [
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.lesson_mode',
    'cmi.core.credit',
    'cmi.core.entry',
    'cmi.core.exit',
    'cmi.core.session_time',
  ],
  scorm2004: [
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.mode',
    'cmi.credit',
    'cmi.entry',
    'cmi.exit',
    'cmi.session_time',
  ],
};

const EXIT: Readonly<Record<PlayedStandard, string>> = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' };

const STATUS_12 = 'cmi.core.lesson_status';

/** Whether the learner left an attempt so that it goes on at the next launch. */
export function isSuspended(standard: PlayedStandard, elements: Elements): boolean {
  return elements[EXIT[standard]] === 'suspend';
}

/**
 * The data model as the content finds it: what was stored, what the manifest says, and what scorm-again leaves to the host:
 * who learns, in which mode, and whether this is a beginning or a return.
 */
export function startingElements({ standard, mode, learner, elements, fromManifest }: Launch): Elements {
  const stored = Object.entries(elements).filter(
    ([name, value]) => value !== '' && !OF_THE_HOST[standard].includes(name),
  );
  const data = { ...Object.fromEntries(stored), ...fromManifest };
  const credit = mode === 'normal' ? 'credit' : 'no-credit';
  const entry = entryOf(standard, elements);
  if (standard === 'scorm2004') {
    return {
      ...data,
      'cmi.learner_id': learner.id,
      'cmi.learner_name': learner.name,
      'cmi.mode': mode,
      'cmi.credit': credit,
      'cmi.entry': entry,
    };
  }
  // A stored "not attempted" would look like a status that the content has chosen.
  if (data[STATUS_12] === 'not attempted') delete data[STATUS_12];
  return {
    ...data,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.lesson_mode': mode,
    'cmi.core.credit': credit,
    'cmi.core.entry': entry,
  };
}

function entryOf(standard: PlayedStandard, elements: Elements): string {
  if (isSuspended(standard, elements)) return 'resume';
  return Object.keys(elements).length === 0 ? 'ab-initio' : '';
}

/**
 * What is to be stored of a commit, with what scorm-again leaves to the host here too.
 * @param isLast whether the content ends its communication with it
 */
export function storedElements(
  { standard, elements: before }: Launch,
  committed: Elements,
  isLast: boolean,
): Elements {
  const exit = EXIT[standard];
  // Until a session ends, the attempt stands as the one before left it: a browser that is killed must not end the attempt.
  if (!isLast && committed[exit] === '') return { ...committed, [exit]: before[exit] ?? '' };
  // SCORM 1.2 (cmi.core.lesson_status): content that leaves without a status counts as completed.
  if (isLast && committed[STATUS_12] === 'not attempted') return { ...committed, [STATUS_12]: 'completed' };
  return committed;
}
