import type { NoticeWords, RoleWords } from '../words.ts';

const ROLES: RoleWords = {
  name: 'the name',
  attempt: 'the number of the attempt',
  score: 'the score',
  question: 'the id of the question',
  response: 'the learner’s response',
  correct: 'the right answer',
  result: 'the result',
};

const LAYOUTS = {
  basic: 'Basic report',
  interactions: 'Interactions report',
  objectives: 'Objectives report',
  mixed: 'Report with interactions and objectives',
  tracks: 'Track details',
} as const;

/** English sentences about files. */
export const NOTICES: NoticeWords = {
  understood: ({ layout, attempts, waiting, questions, title }) =>
    [
      `${LAYOUTS[layout]}${title === '' ? '' : ` of “${title}”`}: ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
      waiting > 0 ? `, ${waiting} not begun` : '',
      questions > 0 ? `, ${questions} questions` : '',
      '.',
    ].join(''),
  empty: () => 'The file is empty. Download the report from Moodle again.',
  'too-large': ({ megabytes, limit }) =>
    `The file has ${megabytes} MB; up to ${limit} MB are read here. Download the report group by group.`,
  'unpacks-too-large': ({ limit }) =>
    `Unpacked, the file exceeds ${limit} MB: no report takes that much, so it was not opened. Download the report again, as tab-separated text.`,
  'too-many-cells': ({ limit }) =>
    `The table has more than ${limit} cells. Download the report group by group, or without the columns that you do not need.`,
  damaged: ({ reason }) =>
    `The file is damaged and could not be read to its end (${reason}). Download it again.`,
  'unknown-format': () =>
    'This is not a report that this page knows. It reads Moodle’s SCORM reports downloaded as text, Excel (.xlsx) or OpenDocument (.ods), and the export of the preview (.json).',
  'old-excel': () =>
    'This is an old Excel file (.xls). Open it and save it as .xlsx, or download the report again.',
  'no-sheet': () => 'The spreadsheet has no sheet with data.',
  'not-utf8': () =>
    'The text is not in UTF-8, so it was read as Windows text. If names show strange letters, download the report as Excel.',
  'no-report': ({ columns }) =>
    `There is no column with the attempt followed by the dates of start and last access, which every SCORM report of Moodle has. The columns of this file begin with: ${columns}. Download the report from the “Reports” tab of the SCORM activity.`,
  'no-rows': () => 'The file has column heads and no rows.',
  'no-attempts': () => 'Nobody has begun yet, by this file.',
  'columns-ignored': ({ columns }) => `Columns that are not used: ${columns}.`,
  'column-taken-as': ({ column, role }) =>
    `The column “${column}” and its series were taken for ${ROLES[role]}, by what stands in them. If that is wrong, download the report with every box ticked.`,
  'odd-rows': ({ row, count, cells, expected }) =>
    `${count === 1 ? 'One row has' : `${count} rows have`} more cells than the head (row ${row}: ${cells} instead of ${expected}). That is how Moodle shifts the columns of packages with several SCOs: do not rely on these rows.`,
  'several-scos': ({ titles }) =>
    `The package has several SCOs (${titles}). The first was used, and Moodle may have shifted the columns of questions.`,
  'repeated-attempt': ({ row, count, name }) =>
    `${count === 1 ? 'One attempt appears' : `${count} attempts appear`} twice (the first in row ${row}: ${name}). If these are two people of the same name, download the report with the e-mail column.`,
  'attempt-no-number': ({ row, count, text }) =>
    `In ${count} ${count === 1 ? 'row' : 'rows'} the attempt is no number (row ${row}: “${text}”); it was counted as not begun.`,
  'unknown-status': ({ row, count, text }) =>
    `The status “${text}” is not known (row ${row}; ${count} ${count === 1 ? 'time' : 'times'}). It was counted as begun, no more.`,
  'unknown-result': ({ row, count, text }) =>
    `The result “${text}” is not understood (row ${row}; ${count} ${count === 1 ? 'time' : 'times'}): “correct”, “wrong” or a number from 0 to 1 was expected. These answers count as not graded.`,
  'unknown-date': ({ row, count, text }) =>
    `The date “${text}” is not understood (row ${row}; ${count} ${count === 1 ? 'time' : 'times'}). All else was read; to see dates, download the report with Moodle in Spanish or English.`,
  'no-learner': ({ name }) =>
    `These details do not say whose they are: they appear as “${name}”. Copy the page’s title too.`,
  'no-email': () =>
    'The report has neither e-mail nor anything else that tells two people of the same name apart: their attempts would be put together.',
  'mixed-ids': ({ slot, ids }) =>
    `Column ${slot} holds more than one question (${ids}): the data come from several versions of the course. Each question is analysed by itself.`,
  'empty-questions': () =>
    'The report has columns for questions, and all are empty. Moodle leaves them so for SCORM 2004 packages: use the SCORM 1.2 package.',
  'empty-objectives': () =>
    'The report has columns for objectives, and all are empty. Some versions of Moodle do not fill them; the rest was read.',
  'no-question-ids': () =>
    'The report does not hold the ids of the questions: they were taken from the column numbers of this course. To be sure, tick “Question”, “Right answer” and “Result” in Moodle before you download.',
  'graded-here': ({ count, version }) =>
    `${count} ${count === 1 ? 'answer without a result was' : 'answers without a result were'} graded here with the key of version ${version} of the course.`,
  'not-graded': ({ count }) =>
    `${count} ${count === 1 ? 'answer has' : 'answers have'} no result and can’t be graded here: they are left out of the statistics.`,
  'other-course': ({ title }) =>
    `“${title}” is not the course of this page: it is analysed with what its own data say, without the texts of its questions.`,
  'taken-as-known': ({ title }) => `“${title}” was recognized as the course of this page by its questions.`,
  untitled: ({ taken }) => `A report does not say which course it is of; it was taken for “${taken}”.`,
  'unknown-questions': ({ count, ids, version }) =>
    `${count} ${count === 1 ? 'question is' : 'questions are'} not in version ${version} of the course (${ids}): they are of another version. They are analysed with what the data say.`,
  'several-keys': ({ id, keys }) =>
    `The question “${id}” has more than one right answer in the data (${keys}): the key changed between versions, or the texts between languages. Its figures mix both.`,
  'other-key': ({ id, told, known }) =>
    `The question “${id}” was graded with the key “${told}”, and in this course it is “${known}”. The figures follow the grading of then.`,
};
