import { expect } from '@open-wc/testing/pure';
import { saveStatus } from '../../../src/app/save-status.ts';
import type { SaveStatus } from '../../../src/app/save-status.ts';
import type { CourseSession } from '../../../src/core/session.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, textOf } from '../mount.ts';

/** As much of a session as the status looks at. */
type Looks = Pick<CourseSession, 'saving' | 'trouble' | 'isSignedOut' | 'isKept' | 'hasRecovered'>;

const WELL: Looks = { saving: 'saved', trouble: null, isSignedOut: false, isKept: true, hasRecovered: false };
const ignore = (): void => undefined;

/** The status of a session that looks so. */
async function shown(looks: Partial<Looks>, parts: Partial<SaveStatus> = {}): Promise<HTMLElement> {
  return mount(
    saveStatus({
      session: { ...WELL, ...looks } as CourseSession,
      keeper: 'lms',
      left: null,
      offer: null,
      onLeave: ignore,
      onTakeOver: ignore,
      onOffer: ignore,
      ...parts,
    }),
  );
}

const noticesIn = (status: HTMLElement): string[] =>
  [...status.querySelectorAll('[role="status"] p')].map(textOf);

describe('the status of saving', () => {
  it('is accessible with every notice', async () => {
    await expectNoViolations(await shown({ saving: 'failed', isSignedOut: true, trouble: 'damaged' }));
  });

  for (const [saving, key] of [
    ['saved', 'save.saved'],
    ['kept', 'save.kept'],
    ['pending', 'save.pending'],
    ['read-only', 'save.read-only'],
  ] as const) {
    it(`says quietly, and announces nothing, when all is well (${saving})`, async () => {
      const status = await shown({ saving });
      expect(textOf(status.querySelector('.save-word'))).to.equal(msg(key));
      expect(noticesIn(status)).to.deep.equal([]);
    });
  }

  for (const [what, looks, keys] of [
    ['saving fails', { saving: 'failed' }, ['save.failed', 'save.has-copy']],
    ['nothing keeps a copy', { saving: 'failed', isKept: false }, ['save.failed', 'save.has-no-copy']],
    ['the session ended', { saving: 'failed', isSignedOut: true }, ['save.signed-out', 'save.has-copy']],
    ['all is saved again', { hasRecovered: true }, ['save.recovered']],
    ['another window is in charge', { saving: 'elsewhere' }, ['save.elsewhere']],
    ['the session is closed', { saving: 'closed' }, ['save.closed']],
    ['a newer version was here', { saving: 'read-only', trouble: 'newer' }, ['save.newer']],
    ['progress could not be read', { trouble: 'damaged' }, ['save.trouble']],
  ] as const) {
    it(`announces that ${what}, until it is over`, async () => {
      expect(noticesIn(await shown(looks))).to.deep.equal(keys.map((key) => msg(key)));
    });
  }

  it('tells who wanted to leave whether all was saved', async () => {
    expect(noticesIn(await shown({ saving: 'closed' }, { left: true }))).to.deep.equal([msg('save.left')]);
    expect(noticesIn(await shown({ saving: 'failed' }, { left: false }))).to.include(
      msg('save.left-unsaved'),
    );
  });

  it('looks like a warning only where there is something to mind', async () => {
    const groundOf = async (looks: Partial<Looks>, left: boolean | null): Promise<string> =>
      getComputedStyle(find(await shown(looks, { left }), '[role="status"] p')).backgroundColor;
    const warning = await groundOf({ saving: 'closed' }, null);
    expect(await groundOf({ saving: 'closed' }, true)).not.to.equal(warning);
    expect(await groundOf({ hasRecovered: true }, null)).not.to.equal(warning);
    expect(await groundOf({ saving: 'failed' }, null)).to.equal(warning);
    await expectNoViolations(await shown({ saving: 'closed' }, { left: true }));
  });

  it('asks about progress from elsewhere, and hears yes and no', async () => {
    const heard: boolean[] = [];
    const offer = { accept: async () => undefined, decline: async () => undefined };
    const status = await shown({}, { offer, onOffer: (isAccepted) => heard.push(isAccepted) });
    expect(noticesIn(status)).to.deep.equal([msg('save.stray')]);
    await expectNoViolations(status);
    find(status, 'button', msg('save.stray-accept')).click();
    find(status, 'button', msg('save.stray-decline')).click();
    expect(heard).to.deep.equal([true, false]);
  });

  it('leads from another window to this one', async () => {
    let taken = 0;
    const status = await shown({ saving: 'elsewhere' }, { onTakeOver: () => (taken += 1) });
    find(status, 'button', msg('save.take-over')).click();
    expect(taken).to.equal(1);
  });
});
