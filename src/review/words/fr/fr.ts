import type { Words } from '../words.ts';
import { FINDINGS } from './findings.ts';
import { NOTICES } from './notices.ts';
import { PAGE } from './page.ts';

/** The page in French. */
export const FR: Words = { page: PAGE, notices: NOTICES, findings: FINDINGS };
