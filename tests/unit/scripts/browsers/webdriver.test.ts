import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebDriver } from '../../../../scripts/browsers/webdriver.ts';
import { WebDriverScreen } from '../../../../scripts/browsers/webdriver-screen.ts';

/** Answers of a driver by method and path below the session. */
type Answers = Readonly<Record<string, (body: Record<string, unknown>) => unknown>>;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

let server: Server;
let answers: Answers = {};
let asked: string[] = [];

beforeEach(async () => {
  asked = [];
  server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const body = JSON.parse(Buffer.concat(chunks as Buffer[]).toString() || '{}') as Record<string, unknown>;
    const command = `${request.method} ${request.url?.replace('/session/s1', '')}`;
    asked.push(command);
    const [status, value] = answerTo(command, body);
    response.writeHead(status).end(JSON.stringify({ value }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function answerTo(command: string, body: Record<string, unknown>): [number, unknown] {
  if (command === 'GET /status') return [200, { ready: true }];
  if (command === 'POST /session') return [200, { sessionId: 's1', capabilities: { browserVersion: '1' } }];
  const answer = answers[command];
  return answer ? [200, answer(body)] : [404, { error: 'unknown command', message: command }];
}

function begin(): Promise<WebDriver> {
  return WebDriver.begin(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {});
}

describe('WebDriver', () => {
  it('begins a session and tells what the browser says of itself', async () => {
    expect((await begin()).capabilities).toEqual({ browserVersion: '1' });
  });

  it('says what a driver refuses, in its own words', async () => {
    const driver = await begin();
    await expect(driver.get('/url')).rejects.toThrow('unknown command: GET /url');
  });
});

describe('a screen that WebDriver drives', () => {
  it('enters the frame that holds the course', async () => {
    const pages: Readonly<Record<string, string>> = {
      top: 'http://lms/play',
      f1: 'http://lms/menu',
      f2: 'http://lms/content/index.html',
    };
    let place = 'top';
    answers = {
      'POST /window': () => null,
      'POST /frame': ({ id }) => {
        place = id === null ? 'top' : String((id as Record<string, string>)[ELEMENT]);
        return null;
      },
      'POST /execute/sync': ({ script }) =>
        String(script).includes('location.href') ? pages[place] : [{ [ELEMENT]: 'f1' }, { [ELEMENT]: 'f2' }],
    };
    const screen = new WebDriverScreen(await begin(), 'tab', (address) => address.includes('/content/'));
    expect(await screen.address()).toBe('http://lms/content/index.html');
    expect(place).toBe('f2');
  });

  it('looks again until what is looked for is there, and clicks on it', async () => {
    let looks = 0;
    answers = {
      'POST /execute/sync': () => ((looks += 1) < 3 ? null : { [ELEMENT]: 'e7' }),
      'POST /element/e7/click': () => null,
    };
    const screen = new WebDriverScreen(await begin(), 'tab', () => true);
    const spot = await screen.find(5_000, () => document.querySelector('button'));
    await screen.click(spot);
    expect(looks).toBe(3);
    expect(asked.at(-1)).toBe('POST /element/e7/click');
  });

  it('gives up when it does not come', async () => {
    answers = { 'POST /execute/sync': () => null };
    const screen = new WebDriverScreen(await begin(), 'tab', () => true);
    await expect(screen.find(60, () => null)).rejects.toThrow('did not come within 0.06 s');
  });
});
