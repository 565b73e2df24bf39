import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { gradeOneRight } from '../one-right.ts';

/** All or nothing. */
export const gradeSingle: Grader<QuestionOf<'single'>> = gradeOneRight;
