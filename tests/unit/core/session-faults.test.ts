import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeResume } from '../../../src/core/resume.ts';
import type { Behaviour } from './fake-port.ts';
import { aSessionInAttempt, COURSE } from './session-case.ts';

/** What may happen, one thing after the other. */
type Event =
  | { readonly type: 'answers' | 'opens'; readonly which: number }
  | { readonly type: 'paints' | 'flushes' | 'ends' | 'breaks' }
  | { readonly type: 'waits'; readonly milliseconds: number }
  | { readonly type: 'becomes'; readonly behaviour: Behaviour };

const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constantFrom('answers', 'opens'), which: fc.nat(5) }),
  fc.record({ type: fc.constantFrom('paints', 'paints', 'flushes', 'ends', 'breaks') }),
  fc.record({ type: fc.constant('waits' as const), milliseconds: fc.nat(40_000) }),
  fc.record({
    type: fc.constant('becomes' as const),
    behaviour: fc.constantFrom('works', 'fails', 'throws', 'waits'),
  }),
);

describe('a session in the worst of networks', () => {
  it('has everything saved, each answer once, when the network is back and the learner leaves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(events, { maxLength: 40, size: 'max' }), async (list) => {
        const { session, clock, port, answers, opens } = await aSessionInAttempt();
        for (const event of list) {
          if (event.type === 'answers') answers(event.which);
          if (event.type === 'opens') opens(event.which + 1);
          if (event.type === 'paints') await clock.paint();
          if (event.type === 'flushes') void session.flush();
          if (event.type === 'ends') port.finish();
          if (event.type === 'breaks') port.finish(false);
          if (event.type === 'waits') await clock.advance(event.milliseconds);
          if (event.type === 'becomes') port.behaviour = event.behaviour;
          expect(port.pending).toBeLessThanOrEqual(1);
          expect(clock.waiting).toBeLessThanOrEqual(1);
        }
        port.behaviour = 'works';
        port.finish(false);
        expect(await session.leave()).toBe(true);
        const last = decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume);
        expect(last).toMatchObject({ ok: true, state: session.state });
        const answered = Object.keys(session.state.assessments['section-1']!.attempt!.answers);
        const slots = answered.map((id) => Number(id.split('-').at(-1)) - 1);
        expect(new Set(port.recorded)).toEqual(new Set(slots));
        expect(port.recorded).toHaveLength(slots.length);
      }),
      { numRuns: 300 },
    );
  });
});
