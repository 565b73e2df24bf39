/** What is watched for its first paint: the build wrote it into the page, or a script has drawn it. */
export type Mark = 'cover' | 'cover-drawn' | 'lesson' | 'lesson-drawn' | 'verdict';

/** What a page tells of itself, in milliseconds from its navigation. */
export interface Watched {
  /** When the text of something watched reached the screen, as the browser says, in that order. */
  readonly paints: { readonly mark: Mark; readonly at: number }[];
  /** Clicks as the browser got them, before any code of the page ran. */
  readonly clicks: number[];
  readonly commits: { readonly begun: number; readonly ended: number }[];
  /** Tasks of more than 50 ms. */
  readonly longTasks: { readonly begun: number; readonly took: number }[];
  /** When the text of the first lesson had arrived in the page, hidden or not; 0 before it. */
  arrived: number;
  /** When the course had drawn itself; 0 before it. */
  begun: number;
  /** First contentful paint; 0 before it. */
  firstPaint: number;
  /** Sum of the layout shifts that no input explains. */
  shift: number;
}

/** The page's window, with what the measures put there. */
export type BenchWindow = Window & { bench?: Watched; API?: unknown };

type ElementEntry = PerformanceEntry & { readonly identifier: Mark; readonly renderTime: number };
type ShiftEntry = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Begins to watch; runs in the page before everything else. */
export function watchPage(): void {
  if (window !== window.top) return;
  const watched: Watched = {
    paints: [],
    clicks: [],
    commits: [],
    longTasks: [],
    arrived: 0,
    begun: 0,
    firstPaint: 0,
    shift: 0,
  };
  (window as BenchWindow).bench = watched;

  function observe<Entry extends PerformanceEntry>(type: string, tell: (entry: Entry) => void): void {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tell(entry as Entry);
    }).observe({ type, buffered: true });
  }

  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    watched.longTasks.push({ begun: startTime, took: duration });
  });
  observe<ShiftEntry>('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.shift += value;
  });
  observe<ElementEntry>('element', ({ identifier, renderTime }) => {
    watched.paints.push({ mark: identifier, at: renderTime });
  });
  addEventListener('click', ({ timeStamp }) => watched.clicks.push(timeStamp), true);

  // The browser tells when an element with this attribute was painted; it must have it before that.
  function mark(selector: string, name: (element: Element) => Mark): void {
    for (const element of document.querySelectorAll(`${selector}:not([elementtiming])`))
      element.setAttribute('elementtiming', name(element));
  }
  new MutationObserver(() => {
    if (watched.begun === 0 && document.querySelector('course-app h1')) watched.begun = performance.now();
    mark('.cover-title', (title) => (title.closest('course-app') ? 'cover-drawn' : 'cover'));
    if (watched.arrived === 0 && document.querySelector('.lesson .block p'))
      watched.arrived = performance.now();
    mark('.lesson h1', (title) => (title.closest('course-app') ? 'lesson-drawn' : 'lesson'));
    mark('.asked .verdict-word', () => 'verdict');
  }).observe(document, { childList: true, subtree: true });
}
