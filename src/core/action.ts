/**
 * Everything that a learner can do. Chance (`seed`) and judgement (`score`) enter as fields,
 * so that stepping stays a function of state and action.
 */
export type LearnerAction =
  | { readonly type: 'lesson-opened'; readonly lesson: string }
  | { readonly type: 'position-reached'; readonly lesson: string; readonly position: number }
  | { readonly type: 'activity-used'; readonly activity: string }
  /** The end of the lesson was reached; it is done once its required activities were used too. */
  | { readonly type: 'end-reached'; readonly lesson: string }
  | { readonly type: 'assessment-opened'; readonly section: string }
  | { readonly type: 'attempt-started'; readonly section: string; readonly seed: number }
  | {
      readonly type: 'answer-given';
      readonly section: string;
      readonly question: string;
      readonly response: string;
      /** Share of the points earned, 0 to 1, as the question's grader judged. */
      readonly score: number;
    };
