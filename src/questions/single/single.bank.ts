import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { oneOption } from '../option-bank.ts';

/** One option by its letter. */
export const singleBank: KindBank<QuestionOf<'single'>> = oneOption;
