/**
 * What the course does not do, and can't without harm elsewhere. Histories keep away from it;
 * who mends one deletes its entry and what reads it.
 */
export const KNOWN_GAPS = {
  /**
   * Where a commit sends all that the LMS's script knows, a window that takes over overwrites rows of questions that
   * it does not tell again with what they were at its own launch.
   */
  staleSecondWindow: true,
  /** A window takes over from one that is dead where no copy can be read: it knows what it knew at its launch. */
  takeOverWithoutCopy: true,
  /**
   * SCORM 1.2: a page that dies while it makes up for a failed commit leaves nearly right rows (`{a}` for `a`). The
   * browser's copy mends them at the next launch; where there is none (blocked, full), or she goes on elsewhere, they
   * stay until she is back at the first one. A window that was open already and takes over does not see them, and
   * leaves them to the next launch; a question that the next version of the course does not ask keeps its row.
   */
  deathInDetour: true,
  /** An LMS that throws at a value when the course opens, and is closed at once, is not told that value. */
  trippedAtOpening: true,
  /** SCORM 1.2: an LMS that throws at a value once more, while a failed commit is made up for, never gets it. */
  trippedDetour: true,
  /**
   * A row that an LMS throws at once is never written again: LMSs that always throw would else never save. A part of
   * the score, or SCORM 2004's word on success, that it throws at is missing when the page closes at once.
   */
  trippedOverRow: true,
  /** An LMS that throws at the resume data but takes the rest, in a browser whose storage is full. */
  trippedOverResume: true,
  /**
   * What is done in the first second, before the browser's database is open, lies in its storage and with the LMS: it is
   * gone when the LMS can't be reached, the page closes in that second, and a new login empties the storage.
   */
  beforeDatabase: true,
} as const;
