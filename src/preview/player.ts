import { askBeforeLeaving } from './ask-before-leaving.ts';
import { AuthorPage } from './author/author-page.ts';
import { watchClosing } from './browser-transport.ts';
import { LogPanel } from './log-panel.ts';
import type { Launch, LaunchRequest, PlayerSetup, Receipt } from './protocol.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** Where a tab remembers its last session, so that a reload waits for that one's last data. */
const LAST_SESSION = 'preview-session';

const setup = JSON.parse(find('#setup').textContent ?? '') as PlayerSetup;
const { words } = setup;
const isClosing = watchClosing(window);
const notice = find('#notice');
const panel = new LogPanel(find('#calls'), words);
let session: Session | null = null;

/** Opens the course, or says why it can't be opened. */
async function open(hash: string): Promise<void> {
  const launch = await launchWith({
    ...setup.request,
    after: sessionStorage.getItem(LAST_SESSION) ?? undefined,
  });
  if (!launch) return tell(words.notLaunched);
  if (launch.session !== null) sessionStorage.setItem(LAST_SESSION, launch.session);
  find('#attempt').textContent = launch.attempt === null ? '' : `· ${words.attempt} ${launch.attempt}`;
  session = openSession(window, find('#content'), launch, hash, {
    onCall: (call) => panel.add(call),
    onReceipt,
    isClosing,
  });
}

async function launchWith(request: LaunchRequest): Promise<Launch | null> {
  try {
    const body = JSON.stringify(request);
    const response = await fetch('/api/launch', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    return response.ok ? ((await response.json()) as Launch) : null;
  } catch {
    // The server is gone; the caller says so.
    return null;
  }
}

function onReceipt(receipt: Receipt | null): void {
  if (receipt?.result === 'true') return tell('');
  tell(receipt?.reason === 'superseded' ? words.superseded : words.unsaved);
}

function tell(text: string): void {
  if (notice.textContent !== text) notice.textContent = text;
}

/** Ends the session as Moodle's «Exit activity» does; goes on only when everything is saved, or the learner insists. */
async function exit(): Promise<void> {
  const button = find<HTMLButtonElement>('#exit');
  button.disabled = true;
  tell(words.leaving);
  const isKept = session ? await session.end() : true;
  if (isKept || notice.textContent === words.superseded) return goHome();
  askBeforeLeaving(find('#content'), words, {
    retry: async () => {
      if (await session?.retry()) goHome();
    },
    leave: goHome,
  });
}

function goHome(): void {
  sessionStorage.removeItem(LAST_SESSION);
  location.assign(setup.home);
}

/** Loads the course anew: the session ends properly, and the next begins at the same place. */
async function reopen(hash: string): Promise<void> {
  await session?.end();
  await open(hash);
}

function toggleLog(): void {
  const button = find('#log-toggle');
  const log = find('#log');
  log.hidden = !log.hidden;
  button.setAttribute('aria-expanded', String(!log.hidden));
  if (!log.hidden) find('#calls').scrollTop = find('#calls').scrollHeight;
}

function downloadLog(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(panel.calls, null, 2)], { type: 'application/json' }),
  );
  link.download = `${setup.request.standard}-${setup.request.learner}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the player's page holds no ${selector}`);
  return element;
}

find('#exit').addEventListener('click', () => void exit());
find('#log-toggle').addEventListener('click', toggleLog);
find('#log-close').addEventListener('click', () => {
  toggleLog();
  find('#log-toggle').focus();
});
find('#log-download').addEventListener('click', downloadLog);
window.addEventListener('pagehide', () => session?.leave());
const authorPage = setup.author && new AuthorPage(setup.author, words.author, { find, tell, reopen });
void open(location.hash).then(() => authorPage?.listen());
