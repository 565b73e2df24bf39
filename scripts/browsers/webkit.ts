import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { findMiniBrowser, findProgram } from './find-program.ts';
import type { Habits, LearnerBrowser, Tab } from './learner-browser.ts';
import { WebDriver } from './webdriver.ts';
import { WebDriverScreen } from './webdriver-screen.ts';

/** What plays in WebKitGTK: its driver, its browser and a screen for it. @throws MissingBrowser */
export function findWebKit(): {
  readonly program: string;
  readonly browser: string;
  readonly screen: string;
} {
  return {
    program: findProgram(['WebKitWebDriver'], 'WebKitGTK', 'webkit2gtk-driver'),
    browser: findMiniBrowser(),
    screen: findProgram(['Xvfb'], 'WebKitGTK', 'xvfb'),
  };
}

/**
 * WebKitGTK, the engine of Safari, in the browser that its makers test it with. It knows no mode without a window: one
 * that nobody wants to see opens on a screen of its own (Xvfb).
 * @throws MissingBrowser
 */
export async function startWebKit(habits: Habits, headed: boolean): Promise<LearnerBrowser> {
  const { program, browser, screen } = findWebKit();
  const display = headed ? null : await startDisplay(screen);
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      // What asks the system for the language of its user is told Spanish.
      LANGUAGE: 'es',
      LC_ALL: 'C.UTF-8',
      ...(display === null ? {} : { DISPLAY: display.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
    },
  });
  const stop = async (): Promise<void> => {
    await end(driver);
    if (display) await end(display.server);
  };
  try {
    const session = await WebDriver.begin(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...argumentsOf(habits)] },
    });
    const { browserName, browserVersion } = session.capabilities;
    return {
      version: `WebKitGTK/${String(browserVersion)} (${String(browserName)})`,
      open: (address, isCourse) => open(session, address, isCourse),
      end: async () => {
        await session.delete('').catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** MiniBrowser's own words for habits. */
function argumentsOf({ storesNothing, runsNoScripts }: Habits): string[] {
  return [
    ...(storesNothing === true
      ? ['--enable-html5-local-storage=false', '--enable-html5-database=false', '--cookies-policy=never']
      : []),
    ...(runsNoScripts === true ? ['--enable-javascript=false'] : []),
  ];
}

/**
 * In a window of its own, since MiniBrowser leaves new tabs behind the first, where a page is hidden and sees nothing come
 * into view. The first one stays empty: a session ends with its last.
 */
async function open(
  driver: WebDriver,
  address: string,
  isCourse: (address: string) => boolean,
): Promise<Tab> {
  const { handle } = (await driver.post('/window/new', { type: 'window' })) as { readonly handle: string };
  await driver.post('/window', { handle });
  await driver.post('/url', { url: address });
  const screen = new WebDriverScreen(driver, handle, isCourse);
  return {
    screen,
    reload: async () => {
      await driver.post('/window', { handle });
      await driver.post('/frame', { id: null });
      await driver.post('/refresh');
    },
    close: async () => {
      await driver.post('/window', { handle });
      await driver.delete('/window');
      const [first] = (await driver.get('/window/handles')) as string[];
      if (first !== undefined) await driver.post('/window', { handle: first });
    },
  };
}

/** A screen that nobody looks at, with the name under which programs find it. */
async function startDisplay(
  program: string,
): Promise<{ readonly name: string; readonly server: ChildProcess }> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface(server.stdout);
  const [number] = (await once(lines, 'line')) as [string];
  lines.close();
  return { name: `:${number.trim()}`, server };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
