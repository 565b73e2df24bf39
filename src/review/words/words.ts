import type { FindingKind, FindingLevel, FindingValues } from '../advice/finding.ts';
import type { Status } from '../reading/attempt-record.ts';
import type { ColumnRole, NoticeKind, NoticeLevel, NoticeValues } from '../reading/notice.ts';
import type { AttemptChoice } from '../statistics/choose-attempt.ts';
import type { SectionStanding, Standing } from '../statistics/learner-rows.ts';
import type { Reliability } from '../statistics/reliability.ts';
import type { UpperLower } from '../statistics/upper-lower.ts';
import type { Format } from './format.ts';

/** The sentences about files, by what was noticed. */
export type NoticeWords = {
  readonly [Kind in NoticeKind]: (values: NoticeValues[Kind], format: Format) => string;
};

/** How findings name what they speak of: options by their text, sections by their title. */
export interface Names {
  readonly option: (mark: string) => string;
  readonly section: (section: number) => string;
  readonly objective: (id: string) => string;
}

/** What to do, by what was found. */
export type FindingWords = {
  readonly [Kind in FindingKind]: (values: FindingValues[Kind], format: Format, names: Names) => string;
};

/** The heads of all columns. */
export interface ColumnWords {
  readonly learner: string;
  readonly email: string;
  readonly standing: string;
  readonly score: string;
  readonly time: string;
  readonly attempts: string;
  readonly started: string;
  readonly accessed: string;
  readonly place: string;
  readonly section: string;
  readonly number: string;
  readonly question: string;
  readonly answered: string;
  readonly difficulty: string;
  readonly itemRest: string;
  readonly advice: string;
  readonly option: string;
  readonly right: string;
  readonly chosenBy: string;
  readonly share: string;
  readonly rest: string;
  readonly response: string;
  readonly rightAnswer: string;
  readonly objective: string;
  readonly questions: string;
  readonly learners: string;
  readonly mean: string;
  readonly from: string;
  readonly reliability: string;
  readonly sem: string;
  readonly median: string;
}

/** Every word of the trainer's page but sentences about files and figures. A language that lacks one does not compile. */
export interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly skip: string;
  readonly start: {
    readonly lead: string;
    readonly privacy: string;
    readonly drop: string;
    readonly choose: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly read: string;
    readonly whichTitle: string;
    readonly which: readonly { readonly name: string; readonly text: string }[];
    readonly how: string;
    readonly pastedName: string;
  };
  readonly working: { readonly reading: string; readonly analysing: string };
  readonly failed: (reason: string) => string;
  readonly noWorker: string;
  readonly course: string;
  readonly unnamedCourse: string;
  readonly builtWith: (version: string) => string;
  readonly otherCourse: string;
  readonly choice: string;
  readonly choices: Readonly<Record<AttemptChoice, string>>;
  readonly addFiles: string;
  readonly startOver: string;
  readonly print: string;
  readonly exportAll: string;
  readonly live: string;
  readonly notices: (files: number, toCheck: number) => string;
  readonly noticeLevels: Readonly<Record<NoticeLevel, string>>;
  readonly allFiles: string;
  readonly views: {
    readonly label: string;
    readonly group: string;
    readonly questions: string;
    readonly objectives: string;
  };
  readonly standings: Readonly<Record<Standing, string>>;
  readonly sectionStandings: Readonly<Record<SectionStanding, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly findingLevels: Readonly<Record<FindingLevel, string>>;
  readonly tentative: string;
  readonly columns: ColumnWords;
  readonly table: {
    readonly csv: string;
    readonly excel: string;
    readonly exportOf: (format: string, table: string) => string;
    readonly sortHint: string;
    readonly rows: (from: number, to: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly empty: string;
    readonly asTable: string;
    readonly search: string;
    readonly all: string;
    readonly show: string;
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
  };
  readonly group: {
    readonly learners: string;
    readonly begun: string;
    readonly finished: string;
    readonly passed: string;
    readonly mean: string;
    readonly time: string;
    readonly timeUnknown: string;
    readonly ofAll: (share: string) => string;
    readonly median: (value: string) => string;
    readonly whatToDo: string;
    readonly allWell: string;
    readonly scores: string;
    readonly scoresAxis: string;
    readonly passMark: (score: string) => string;
    readonly noScores: string;
    readonly sections: string;
    readonly here: string;
    readonly list: string;
    readonly nothingHere: string;
  };
  readonly learner: {
    readonly back: string;
    readonly attempt: (number: number) => string;
    readonly answers: string;
    readonly noAnswers: string;
    readonly bySection: string;
  };
  readonly questions: {
    readonly none: string;
    readonly lead: string;
    readonly assessments: string;
    readonly allQuestions: string;
    readonly methods: Readonly<Record<Reliability['method'], string>>;
    readonly list: string;
    readonly onlyFindings: string;
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly slot: (slot: string) => string;
    readonly objective: string;
    readonly lessons: string;
    readonly notInCourse: string;
    readonly options: string;
    readonly otherTexts: (count: number) => string;
    readonly figures: string;
    readonly difficulty: (share: string, low: string, high: string) => string;
    readonly itemRest: (value: string, low: string, high: string) => string;
    readonly noItemRest: string;
    readonly groups: (upper: string, lower: string, groups: UpperLower) => string;
    readonly time: (median: string, low: string, high: string) => string;
    readonly true: string;
    readonly false: string;
    readonly method: string;
    readonly methodText: readonly string[];
  };
  readonly objectives: {
    readonly none: string;
    readonly lead: string;
    readonly table: string;
    readonly map: string;
    readonly mapHint: string;
    readonly bands: readonly [string, string, string, string];
    readonly sectionsOnly: string;
  };
}

/** All words of the page in one language. */
export interface Words {
  readonly page: PageWords;
  readonly notices: NoticeWords;
  readonly findings: FindingWords;
}

/** The words for what a column was taken for, which notices use. */
export type RoleWords = Readonly<Record<ColumnRole, string>>;
