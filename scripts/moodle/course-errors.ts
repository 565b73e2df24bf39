import type { ConsoleMessage, Page } from 'puppeteer-core';
import { CONTENT, isContent } from './content-address.ts';

/** A request that got no answer, or one of a server in trouble: the scenarios bring this about themselves. */
const ON_THE_WAY = /^Failed to load resource: (net::|.*\b5\d\d\b)/;

/** From now on hands on each error that the course, not Moodle around it, leaves in this page's console. */
export function watchErrors(page: Page, onError: (error: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && isOfCourse(message)) onError(message.text());
  });
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (CONTENT.test(told)) onError(told);
  });
}

function isOfCourse(message: ConsoleMessage): boolean {
  return isContent(message.location().url ?? '') && !ON_THE_WAY.test(message.text());
}
