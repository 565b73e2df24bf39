import { expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';

it('says which call failed, with its code and the words of the LMS', () => {
  const error = new TrackingError('LMSCommit()', '391', 'General commit failure');
  expect(error).toMatchObject({ name: 'TrackingError', operation: 'LMSCommit()', code: '391' });
  expect(error.message).toBe('LMSCommit() failed with error 391: General commit failure');
});

it('says so where the LMS gave no reason', () => {
  expect(new TrackingError('LMSCommit()', '101', '').message).toBe(
    'LMSCommit() failed with error 101: the LMS gave no reason',
  );
});
