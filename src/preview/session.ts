import { browserTransport } from './browser-transport.ts';
import { Delivery } from './delivery.ts';
import { loggedApi } from './logged-api.ts';
import type { Call, Launch, Receipt } from './protocol.ts';
import { API_NAME, createRuntime } from './runtime.ts';

/** How often the log of a quiet session goes out. */
const LOG_INTERVAL = 2_000;

/** One run of the content in the frame, from its opening to its removal. */
export interface Session {
  readonly launch: Launch;
  /** Takes the content off the page and waits for its last data. @returns whether the server holds them all */
  end(): Promise<boolean>;
  /** Tries again what `end` could not do. */
  retry(): Promise<boolean>;
  /** The page is going away: leaves to the browser what is not sent yet. */
  leave(): void;
}

/** What a session tells the page around it. */
export interface SessionListener {
  readonly onCall: (call: Call) => void;
  readonly onReceipt: (receipt: Receipt | null) => void;
  readonly isClosing: () => boolean;
}

/**
 * Puts the API where content looks for it, then the content into its frame: in this order, since content may look at once.
 * @param hash the place in the content to begin at, such as `#/lesson`; empty for its own choice
 */
export function openSession(
  page: Window,
  place: HTMLElement,
  launch: Launch,
  hash: string,
  listener: SessionListener,
): Session {
  let delivery: Delivery | null = null;
  const runtime = createRuntime(launch, (elements, isLast) => delivery?.commit(elements, isLast) ?? true);
  if (launch.session !== null) {
    const transport = browserTransport(launch.session, listener.isClosing);
    delivery = new Delivery(transport, launch.elements, () => runtime.isRunning(), listener.onReceipt);
  }
  const api = loggedApi(runtime, (call) => {
    listener.onCall(call);
    delivery?.log(call);
    // After the page has gone no timer will bring the rest of the log.
    if (listener.isClosing() && !runtime.isRunning()) delivery?.leaveRest();
  });
  Object.assign(page, { [API_NAME[launch.standard]]: api });
  const frame = contentFrame(launch.href + hash, page.document.title);
  place.replaceChildren(frame);
  const timer = page.setInterval(() => void delivery?.flush(), LOG_INTERVAL);
  const flush = (): Promise<boolean> => delivery?.flush() ?? Promise.resolve(true);
  return {
    launch,
    end() {
      // Its `pagehide` handlers run during the removal, with the API still in place.
      frame.remove();
      page.clearInterval(timer);
      return flush();
    },
    retry: flush,
    leave: () => delivery?.leaveRest(),
  };
}

/** The frame as Moodle makes it: same origin, no sandbox, so that content may do here what it may do there. */
function contentFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = 'scorm_object';
  frame.title = title;
  frame.allowFullscreen = true;
  frame.src = address;
  return frame;
}
