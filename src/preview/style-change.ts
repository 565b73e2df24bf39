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
  // Those that the code brings which arrives later, too.
  for (const own of document.querySelectorAll<HTMLStyleElement>('head > style'))
    if (own.sheet) own.sheet.disabled = true;
  if (sheets.has(document)) return;
  sheets.set(document, sheet);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
