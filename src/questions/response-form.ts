import { markPairs, marks } from './grade.ts';
import type { Response } from './grade.ts';

/** How the responses of a kind are written: as the state holds them, and as LMSs are told. */
export interface ResponseForm {
  /**
   * A response in our own form (`a,c`, `ab,ba`, `t`) from what a SCORM adapter wrote: `a,c` and `a.1,b.2` (1.2),
   * `a[,]c` and `a[.]1[,]b[.]2` (2004).
   */
  fromTold(told: string): Response;
  /** What a response chose, each choice by its mark: `a`, `a.1` for a pair. */
  chosen(response: Response): readonly string[];
  /** Whether one choice is the whole answer, so that it is right or wrong by itself. */
  readonly isWhole: boolean;
}

const listed = (told: string): Response => told.replaceAll('[,]', ',');
const asWritten = (told: string): Response => told;

/** One of several: `b`. */
export const ONE: ResponseForm = { fromTold: listed, chosen: marks, isWhole: true };

/** Some of several: `a,c`. */
export const SOME: ResponseForm = { fromTold: listed, chosen: marks, isWhole: false };

/** All in an order, which counts as a whole: `b,a,c`. */
export const ORDER: ResponseForm = {
  fromTold: listed,
  chosen: (response) => [marks(response).join(',')],
  isWhole: true,
};

/** Each with what belongs to it: `a1,b2`. */
export const PAIRS: ResponseForm = {
  fromTold: (told) => listed(told).replaceAll('[.]', '').replaceAll('.', ''),
  chosen: (response) => markPairs(response).map((pair) => pair.join('.')),
  isWhole: false,
};

/** Yes or no: `t`. */
export const TRUTH: ResponseForm = {
  fromTold: (told) => told.charAt(0).toLowerCase(),
  chosen: (response) => (response === '' ? [] : [response]),
  isWhole: true,
};

/** What learners write themselves. */
export const WORDS: ResponseForm = {
  fromTold: asWritten,
  chosen: (response) => [response.trim().replace(/\s+/g, ' ').toLowerCase()],
  isWhole: true,
};
