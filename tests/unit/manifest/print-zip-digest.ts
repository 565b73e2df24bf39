import { createHash } from 'node:crypto';
import { zipPackage } from '../../../manifest/zip.ts';
import { SAMPLE_FILES } from '../../fixtures/manifest/sample-course.ts';

// Run in a process of its own by zip.test.ts: Node reads the time zone when it starts.
const hour = new Date(2020, 0, 1).toISOString();
const digest = createHash('sha256')
  .update(await zipPackage(SAMPLE_FILES))
  .digest('hex');
process.stdout.write(JSON.stringify({ hour, digest }));
