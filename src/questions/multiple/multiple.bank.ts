import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { someOptions } from '../option-bank.ts';

/** Options by their letters. */
export const multipleBank: KindBank<QuestionOf<'multiple'>> = someOptions;
