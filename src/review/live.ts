import type { ReportFile } from './reading/reading-context.ts';

/** How often the LMS is asked, in milliseconds. */
const EVERY = 3_000;

/**
 * Reads what a running LMS holds, and again whenever it has changed, as long as the page is looked at.
 * @param address of its export
 */
export function followLms(address: string, read: (file: ReportFile) => Promise<void>): void {
  let last = '';
  const look = async (): Promise<void> => {
    try {
      const response = document.hidden && last !== '' ? null : await fetch(address);
      const text = response?.ok ? await response.text() : last;
      if (text !== last) {
        last = text;
        await read({ name: 'lms.json', bytes: new TextEncoder().encode(text) });
      }
    } catch (error) {
      // The server was stopped, or starts anew: what is shown stays, and the next look tells.
      console.warn(error);
    }
    setTimeout(look, EVERY);
  };
  void look();
}
