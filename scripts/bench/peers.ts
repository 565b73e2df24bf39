import type { RowId } from './rows.ts';

/**
 * Where the figures below come from. They were measured elsewhere and are kept here as they were told: times of a
 * shared machine, so that ratios say more than they do.
 */
export const PEER_SOURCE = {
  received: '2026-11-24',
  method:
    'One reference course (Spanish, 4 sections, 12 lessons of about 165 words, 4 accordions, 20 questions) built with each tool and exported as SCORM 1.2; medians of 5 runs on 2 cores, Chromium 156, a server of its own with gzip, the API injected into the page. Times end when the first lesson is visible, after a click on the start view as soon as that reacts.',
  versions: {
    Adapt: 'framework 5.56.2 with spoor 5.14.2',
    eXeLearning: '4.0.0-rc1+, a fork of April 2026',
    LiaScript: 'exporter 3.3.5--1.0.10',
    'H5P book': 'Interactive Book 1.11.12 in h5p-standalone 3.8.2',
  },
} as const;

export type Peer = keyof typeof PEER_SOURCE.versions;

/** What each tool reached, in the unit of the row. */
export const PEERS: Readonly<Partial<Record<RowId, Readonly<Partial<Record<Peer | 'best', number>>>>>> = {
  'lesson-slow': { Adapt: 17.9, eXeLearning: 4.7, LiaScript: 23.9, 'H5P book': 14.7 },
  'lesson-medium': { Adapt: 9.3, eXeLearning: 2.4, LiaScript: 8.8, 'H5P book': 7.3 },
  'lesson-free': { Adapt: 1.4, eXeLearning: 0.58, LiaScript: 1.5, 'H5P book': 1.2 },
  // Told of the best alone, without its name.
  'cover-slow': { best: 4.4 },
  blocking: { best: 0 },
  requests: { Adapt: 53, eXeLearning: 17, LiaScript: 28, 'H5P book': 71 },
  transferred: { Adapt: 445, eXeLearning: 147, LiaScript: 1190, 'H5P book': 348 },
  'next-requests': { Adapt: 0, eXeLearning: 1, LiaScript: 0, 'H5P book': 0 },
  'script-whole': { Adapt: 506, eXeLearning: 128, LiaScript: 5837, 'H5P book': 271 },
  heap: { Adapt: 7.8, eXeLearning: 2, LiaScript: 10.5, 'H5P book': 5.2 },
  'zip-one': { Adapt: 663, eXeLearning: 1239, LiaScript: 7578, 'H5P book': 2458 },
  'build-one': { Adapt: 9, eXeLearning: 1.4, LiaScript: 3.2 },
  'build-one-memory': { Adapt: 460, eXeLearning: 329, LiaScript: 166 },
};

/** The smallest figure that a tool reached, and whose it is; null when none was measured. */
export function bestPeer(row: RowId): { readonly who: Peer | 'best'; readonly figure: number } | null {
  const figures = Object.entries(PEERS[row] ?? {}) as [Peer | 'best', number][];
  const [best] = figures.sort(([, one], [, other]) => one - other);
  return best ? { who: best[0], figure: best[1] } : null;
}
