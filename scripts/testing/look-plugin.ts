import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { CDPSession } from 'puppeteer-core';

/**
 * What the test runner has no word for: forced colours, as the contrast themes of Windows set them, and pictures of what
 * is on the page. `tests/browser/look.ts` asks for both.
 */
export function lookPlugin(): TestRunnerPlugin {
  const sessions = new Map<string, CDPSession>();
  return {
    name: 'look',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command !== 'force-colors' && command !== 'picture') return undefined;
      const page = (browser as ChromeLauncher).getPage(id);
      if (command === 'picture') return (await page.$(String(payload)))?.screenshot({ encoding: 'base64' });
      await sessions.get(id)?.detach();
      sessions.delete(id);
      if (payload === true) sessions.set(id, await forceColors(await page.createCDPSession()));
      return true;
    },
  };
}

/** Lasts as long as the session is attached; Puppeteer's own `emulateMediaFeatures` refuses this one. */
async function forceColors(devTools: CDPSession): Promise<CDPSession> {
  await devTools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  return devTools;
}
