import type { AttemptRecord } from '../reading/attempt-record.ts';

/** Which attempt of a learner counts; the trainer chooses. */
export const ATTEMPT_CHOICES = ['last', 'best', 'first'] as const;
export type AttemptChoice = (typeof ATTEMPT_CHOICES)[number];

/** A learner with every attempt, and the one that counts. */
export interface ChosenAttempt {
  readonly chosen: AttemptRecord;
  /** How many there are; 0 for who has not begun. */
  readonly attempts: number;
}

/** One attempt for each learner; of equally good ones the earlier. */
export function chooseAttempts(records: readonly AttemptRecord[], choice: AttemptChoice): ChosenAttempt[] {
  const byLearner = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const held = byLearner.get(record.learner.key);
    if (held) held.push(record);
    else byLearner.set(record.learner.key, [record]);
  }
  return [...byLearner.values()].map((held) => {
    const begun = held.filter(({ number }) => number > 0).sort((one, other) => one.number - other.number);
    return { chosen: CHOOSE[choice](begun) ?? (held[0] as AttemptRecord), attempts: begun.length };
  });
}

const CHOOSE: Readonly<
  Record<AttemptChoice, (attempts: readonly AttemptRecord[]) => AttemptRecord | undefined>
> = {
  first: (attempts) => attempts[0],
  last: (attempts) => attempts.at(-1),
  best: (attempts) =>
    attempts.reduce<AttemptRecord | undefined>(
      (best, next) => (best === undefined || (next.score ?? -1) > (best.score ?? -1) ? next : best),
      undefined,
    ),
};
