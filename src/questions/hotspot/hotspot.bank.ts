import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { oneOption } from '../option-bank.ts';

/** One place by its letter and its name. */
export const hotspotBank: KindBank<QuestionOf<'hotspot'>> = oneOption;
