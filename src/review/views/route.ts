/** What the page shows: one of its views, a question or a learner. */
export type Route =
  | { readonly view: 'group' | 'questions' | 'objectives' }
  | { readonly view: 'question' | 'learner'; readonly key: string };

/** Reads the part of the address behind `#`; what makes no sense leads to the group. */
export function routeOf(hash: string): Route {
  const [view, ...rest] = hash.replace(/^#/, '').split('/');
  if (view === 'question' || view === 'learner') return { view, key: decode(rest.join('/')) };
  return { view: view === 'questions' || view === 'objectives' ? view : 'group' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lonely percent sign, typed by hand.
    return text;
  }
}
