/** What an activity's page offers a learner and says to them. */
export interface ViewPage {
  /** Whether the activity can be entered at all. */
  readonly canEnter: boolean;
  /** Whether there is a button «Preview». */
  readonly canPreview: boolean;
  /** Whether the learner may ask for a new attempt: only after a finished one. */
  readonly offersNewAttempt: boolean;
  /** The grade that Moodle reports, in percent; null when there is none or the page does not say. */
  readonly grade: number | null;
}

/** Reads the page at `mod/scorm/view.php`. Reads markup, not words: Moodle speaks the learner's language. */
export function readViewPage(html: string): ViewPage {
  const [, form = ''] = /<form[^>]*id="scormviewform"[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? [];
  const tags = form.match(/<(?:button|input)\b[^>]*>/g) ?? [];
  const has = (...parts: RegExp[]): boolean => tags.some((tag) => parts.every((part) => part.test(tag)));
  return {
    canEnter: has(/value="normal"/),
    canPreview: has(/value="browse"/),
    offersNewAttempt: has(/name="newattempt"/, /type="checkbox"/),
    grade: reportedGrade(html),
  };
}

/** The last percentage of the box that lists the attempts: "Grade reported: 100%". */
function reportedGrade(html: string): number | null {
  const boxes = html.match(/<div class="[^"]*\bgeneralbox\b[^"]*">[\s\S]*?<\/div>/g) ?? [];
  const grades = boxes.flatMap((box) => [...box.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)]);
  const last = grades.at(-1)?.[1];
  return last === undefined ? null : Number(last.replace(',', '.'));
}

/**
 * What an answer of Moodle was, for whoever did not find in it what they looked for: `500 «Error»`. A server in trouble
 * and an activity with other settings look the same without it.
 * @param status HTTP's, such as 200
 */
export function answerName(status: number, html: string): string {
  const [, title = ''] = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html) ?? [];
  return `${status} «${title.replace(/\s+/g, ' ').trim()}»`;
}

/** What a Moodle shows to everybody and that may tell its release. */
export interface ReleaseHints {
  /** A page for learners. */
  readonly page: string;
  /** `lib/upgrade.txt`; empty when it is not served. */
  readonly upgradeNotes: string;
  /** `lib/UPGRADING.md`, which newer releases have; empty when it is not served. */
  readonly newerNotes: string;
}

/** Moodle's release as far as it can be seen from outside; null when it can't. */
export function readRelease({ page, upgradeNotes, newerNotes }: ReleaseHints): string | null {
  const [, notes] = /^=== (\d+\.\d+(?:\.\d+)?) ===/m.exec(upgradeNotes) ?? [];
  const [, branch] = /\/\/docs\.[\w.]+\/(\d{3})\//.exec(page) ?? [];
  // Branch 402 is 4.2, branch 500 is 5.0.
  if (branch !== undefined) {
    const short = `${branch.slice(0, 1)}.${Number(branch.slice(1))}`;
    return notes?.startsWith(`${short}.`) ? notes : short;
  }
  const [, newer] = /^## (\d+\.\d+(?:\.\d+)?)/m.exec(newerNotes) ?? [];
  // Notes tell the last release that changed something for developers.
  if (newer !== undefined) return `${newer} or a little later`;
  return notes ?? null;
}
