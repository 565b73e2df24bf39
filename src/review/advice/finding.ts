/** Everything that figures can mean for a trainer, with the values that its sentence needs. */
export interface FindingValues {
  /** A wrong option draws those who do best in the rest. */
  readonly 'key-suspect': { readonly mark: string; readonly count: number };
  readonly negative: { readonly value: number };
  readonly weak: { readonly value: number };
  readonly 'too-hard': { readonly share: number };
  readonly 'too-easy': { readonly share: number };
  readonly 'dead-options': { readonly marks: readonly string[] };
  readonly sound: NoValues;
  readonly 'few-answers': { readonly count: number; readonly fewest: number };
  readonly 'not-judged': NoValues;
  readonly opinion: NoValues;
  readonly 'reliability-low': { readonly coefficient: number; readonly sem: number };
  readonly 'reliability-fair': { readonly coefficient: number; readonly sem: number };
  readonly 'reliability-good': { readonly coefficient: number; readonly sem: number };
  readonly 'reliability-unknown': { readonly learners: number };
  readonly waiting: { readonly count: number; readonly of: number };
  readonly stuck: { readonly section: number; readonly count: number; readonly of: number };
  readonly below: { readonly count: number };
  readonly 'objective-low': { readonly objective: string; readonly share: number };
  readonly 'small-group': { readonly learners: number; readonly firm: number };
}

type NoValues = Readonly<Record<string, never>>;

export type FindingKind = keyof FindingValues;

/** What it asks of the trainer: to act, to have a look, nothing for want of data, nothing because all is well. */
export type FindingLevel = 'act' | 'look' | 'open' | 'good';

/** A conclusion with what it rests on; the words stand in `words/`. */
export type Finding = {
  readonly [Kind in FindingKind]: {
    readonly kind: Kind;
    readonly values: FindingValues[Kind];
    /** Rests on few answers: a hint, no proof. */
    readonly isTentative: boolean;
  };
}[FindingKind];

const LEVELS: Readonly<Record<FindingKind, FindingLevel>> = {
  'key-suspect': 'act',
  negative: 'act',
  weak: 'look',
  'too-hard': 'look',
  'too-easy': 'look',
  'dead-options': 'look',
  sound: 'good',
  'few-answers': 'open',
  'not-judged': 'open',
  opinion: 'good',
  'reliability-low': 'look',
  'reliability-fair': 'look',
  'reliability-good': 'good',
  'reliability-unknown': 'open',
  waiting: 'look',
  stuck: 'act',
  below: 'look',
  'objective-low': 'act',
  'small-group': 'open',
};

/** The level of a kind of finding. */
export function findingLevel(kind: FindingKind): FindingLevel {
  return LEVELS[kind];
}

const ORDER: readonly FindingLevel[] = ['act', 'look', 'open', 'good'];

/** For sorting: what matters most first. */
export function urgency(findings: readonly Finding[]): number {
  return Math.min(ORDER.length, ...findings.map(({ kind }) => ORDER.indexOf(LEVELS[kind])));
}

/** A finding. */
export function finding<Kind extends FindingKind>(
  kind: Kind,
  values: FindingValues[Kind],
  isTentative = false,
): Finding {
  // The compiler can't see that kind and values belong together, though the parameters say so.
  return { kind, values, isTentative } as unknown as Finding;
}
