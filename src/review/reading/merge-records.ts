import type { AttemptRecord, InteractionRecord } from './attempt-record.ts';

/**
 * Puts together what several files say about the same attempt: the basic, the interactions and the objectives report,
 * track details. Where two say different things, the later file counts.
 * @returns one record for each attempt, and for each learner who has not begun
 */
export function mergeRecords(records: readonly AttemptRecord[]): AttemptRecord[] {
  const known = keysByName(records);
  const merged = new Map<string, AttemptRecord>();
  for (const given of records) {
    const record = withKey(given, known);
    const id = `${record.learner.key}\n${record.number}`;
    const held = merged.get(id);
    merged.set(id, held ? merge(held, record) : record);
  }
  const begun = new Set(
    [...merged.values()].filter(({ number }) => number > 0).map(({ learner }) => learner.key),
  );
  return [...merged.values()].filter(({ number, learner }) => number > 0 || !begun.has(learner.key));
}

/** Track details name a learner by the name alone, which is enough where nobody else has it. */
function keysByName(records: readonly AttemptRecord[]): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const { learner } of records) {
    if (learner.key === learner.name) continue;
    const held = keys.get(learner.name);
    keys.set(learner.name, held === undefined || held === learner.key ? learner.key : null);
  }
  return keys;
}

function withKey(record: AttemptRecord, known: ReadonlyMap<string, string | null>): AttemptRecord {
  const { learner } = record;
  const key = learner.key === learner.name ? (known.get(learner.name) ?? learner.key) : learner.key;
  return key === learner.key ? record : { ...record, learner: { ...learner, key } };
}

function merge(held: AttemptRecord, next: AttemptRecord): AttemptRecord {
  return {
    title: next.title || held.title,
    learner: next.learner.email === '' ? held.learner : next.learner,
    number: held.number,
    status: next.status ?? held.status,
    score: next.score ?? held.score,
    seconds: next.seconds ?? held.seconds,
    startedAt: next.startedAt ?? held.startedAt,
    accessedAt: next.accessedAt ?? held.accessedAt,
    location: next.location || held.location,
    objectives: next.objectives.length > 0 ? next.objectives : held.objectives,
    interactions: mergeInteractions(held.interactions, next.interactions),
  };
}

/** A report may lack columns that track details have, and the other way round. */
function mergeInteractions(
  held: readonly InteractionRecord[],
  next: readonly InteractionRecord[],
): readonly InteractionRecord[] {
  if (held.length === 0 || next.length === 0) return next.length === 0 ? held : next;
  const bySlot = new Map(held.map((one) => [one.slot, one]));
  for (const one of next) {
    const before = bySlot.get(one.slot);
    bySlot.set(
      one.slot,
      before
        ? {
            slot: one.slot,
            id: one.id || before.id,
            response: one.response || before.response,
            correct: one.correct || before.correct,
            score: one.score ?? before.score,
            seconds: one.seconds ?? before.seconds,
          }
        : one,
    );
  }
  return [...bySlot.values()];
}
