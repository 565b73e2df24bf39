/**
 * What the course is known not to do yet. While an entry is true, histories keep away from it;
 * who mends one deletes its entry and what reads it.
 */
export const KNOWN_GAPS = {
  /** The network is gone while the browser says that it is online and the LMS says that all was saved. */
  unreachable: true,
  /**
   * A launch after which nothing is done saves nothing, although the LMS may lack what the learner sees: an update
   * completed the course, a page died between «completed» and «passed», the first commit failed, two devices went on
   * from the same save and this one's copy has fewer saves.
   */
  idleLaunch: true,
  /** A full storage keeps an old copy, whose unsaved answers overwrite newer ones at the next launch. */
  staleCopy: true,
  /**
   * Where a commit sends all that the LMS's script knows, a window that takes over overwrites rows, status and score
   * with what they were at its own launch.
   */
  staleSecondWindow: true,
  /**
   * SCORM 1.2: a window whose save failed, that yielded and takes over again, makes up for rows that the other window
   * saved meanwhile, and never tells the truth about them again.
   */
  takesBack: true,
  /** A window takes over where no copy can be read: it overwrites the record with what it knew at its launch. */
  takeOverWithoutCopy: true,
  /** Answers given in a window that is not in charge count when it takes over, and the LMS is never told of them. */
  answersElsewhere: true,
  /** What never reached the LMS from one device is dropped when another device saved first. */
  unconfirmedCopy: true,
  /** An answer to a question that an update removed, saved only after the update, bars all later rows in SCORM 2004. */
  unsavedAnswerToRetiredQuestion: true,
  /** In SCORM 1.2 a window whose first commit failed begins, when it takes over, by saving what was true at its launch. */
  failedOpeningOfSecondWindow: true,
  /** SCORM 1.2: a page that dies while it makes up for a failed commit leaves «browsed», which is taken for «incomplete». */
  browsed: true,
  /** SCORM 1.2: a page that dies while it makes up for a failed commit, and has no copy, leaves wrong rows. */
  deathInDetour: true,
  /** An LMS that trips over the status when the course opens completes, in SCORM 1.2, whoever closes it at once. */
  trippedAtOpening: true,
  /** SCORM 1.2: an LMS that trips over a value once more, while a failed commit is made up for, never gets it. */
  trippedDetour: true,
  /** A row that an LMS trips over once is never written again: the save counts as good. */
  trippedOverRow: true,
  /** A copy of which the LMS took the result but not the resume data is dropped. */
  resultWithoutResume: true,
  /** SCORM 2004 is offered an empty place, which scorm-again refuses. */
  emptyLocation: true,
} as const;
