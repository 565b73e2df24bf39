import type { CourseWindow } from './running-course.ts';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Puts another style sheet in place of the one that a course came with. As an object of the page: its policy allows no
 * other text in a `<style>` than the one it was built with.
 */
export function restyle(window: CourseWindow, css: string): void {
  const { document } = window;
  const sheet = sheets.get(document) ?? new window.CSSStyleSheet();
  sheet.replaceSync(css);
  if (sheets.has(document)) return;
  sheets.set(document, sheet);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  const own = document.querySelector('head > style');
  if (own instanceof window.HTMLStyleElement && own.sheet) own.sheet.disabled = true;
}
