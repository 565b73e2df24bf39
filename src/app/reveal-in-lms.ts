/**
 * Brings the bar on top into view where an LMS shows the course in a frame of a page that scrolls too: Moodle's does, and
 * hides what begins at the top of the frame. The reading inside the frame stays where it is.
 */
export function revealInLms(bar: HTMLElement): void {
  const view = bar.ownerDocument.defaultView;
  if (!view || view.parent === view) return;
  const { scrollX: left, scrollY: top } = view;
  // Browsers reckon with where a sticky bar lies in the text; only at its beginning is that where it shows.
  view.scrollTo({ top: 0, behavior: 'instant' });
  bar.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  bar.style.scrollMarginTop = `${heightOver(bar, view.frameElement)}px`;
  bar.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  bar.style.scrollMarginTop = '';
  view.scrollTo({ left, top, behavior: 'instant' });
}

/** How much of the bar lies behind what the LMS keeps on top of its page, in pixels; 0 where it does not let that be seen. */
function heightOver(bar: Element, frame: Element | null): number {
  if (!frame) return 0;
  const { left, top, width } = frame.getBoundingClientRect();
  const edge = top + bar.getBoundingClientRect().top;
  const over = frame.ownerDocument.elementFromPoint(left + width / 2, edge + 1);
  return over && over !== frame ? Math.max(0, over.getBoundingClientRect().bottom - edge) : 0;
}
