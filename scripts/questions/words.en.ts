import type { Words } from './words.es.ts';

/** English. */
export const EN: Words = {
  lang: 'en',
  kinds: {
    single: 'one answer',
    multiple: 'several answers',
    'true-false': 'true or false',
    matching: 'matching',
    ordering: 'ordering',
    categorising: 'sorting into groups',
    hotspot: 'point at a picture',
    'inline-choice': 'choosing words in a text',
    likert: 'opinion',
    'fill-in': 'fill in',
    numeric: 'number',
  },
  levels: {
    remember: 'remember',
    understand: 'understand',
    apply: 'apply',
    analyse: 'analyse',
    evaluate: 'evaluate',
  },
  legend: {
    title: (course) => `Key to the questions: ${course}`,
    version: (version) => `Version ${version}`,
    guide: [
      'For reading the interactions reports of Moodle and other LMSs. The number of a question is that of its column in the report, and the identifier is the text that stands there. They are the same for everybody and in every language.',
      'Answers arrive as letters: those of this page, even where options change places on the screen. “a.b” means that b was given to item a. The result is “correct”, “wrong” (“incorrect” in SCORM 2004) or, for an answer that is right in part, the share of the points: 0.5 is half of them.',
      'What people write (a word, a number) arrives as it is, in the language in which they took the course. Where several answers are right, the report shows them one after the other.',
      'It holds the right answers: keep it away from those who take the course.',
    ],
    drawn:
      'Each attempt asks only some of the questions: an empty cell means that this person did not get that question.',
    sections: 'Sections',
    asks: (draw, of, passing) => `Each attempt asks ${draw} of ${of}. The pass mark is ${passing} of 100.`,
    slot: 'No.',
    id: 'Identifier',
    section: 'Section',
    kind: 'Type',
    question: 'Question',
    options: 'Options',
    answer: 'Right answer',
    reported: (standard) => `In the ${standard} report`,
    objective: 'Objective',
    level: 'Level',
    lesson: 'Lesson',
    points: 'Points',
    right: 'right',
    typos: (count) =>
      count === 1 ? 'counts with one typing mistake too' : `counts with up to ${count} typing mistakes too`,
    retired: 'No longer in the course; its column stays in the report.',
    untranslated: (language) => `Not translated yet: it is in ${language}.`,
  },
  notes: {
    title: (course) => `Questions of “${course}” for other systems: what changes`,
    none: 'Nothing: everything was carried over as it is.',
    formats: {
      all: 'In all files',
      'moodle.xml': 'Moodle XML, for any Moodle',
      'moodle-4.4.xml': 'Moodle XML, for Moodle 4.4 or later',
      'gift.txt': 'GIFT',
      'qti21.zip': 'QTI 2.1',
    },
    quiz: ({ title, draw, of, shuffle, attempts, passing }) =>
      `“${title}” asks ${draw} of ${of}${shuffle ? (draw < of ? ' at random' : ', in random order') : ''}, ${attempts === null ? 'as often as one likes' : `at most ${attempts} times`}, and is passed with ${passing} of 100. Set this in the quiz.`,
    notes: {
      links: 'Links to lessons and to the glossary became text, for outside the course they lead nowhere.',
      untranslated: 'Not translated yet: these are in the base language of the course.',
      edition: '“With data from…” is the first paragraph of the question.',
      inner: 'Lines of the presentation and sources of each question are not exported.',
      parts: 'There is no feedback for each pair or item: it stands together, in the general feedback.',
      ordering:
        'Ordering became matching of each item with its place (1, 2, 3…). It is marked the same. The file for Moodle 4.4 or later uses Moodle’s own type (ordering).',
      'ordering-gift':
        'Ordering became matching of each item with its place (1, 2, 3…). It is marked the same.',
      categorising: 'Sorting became matching of each item with its group. It is marked the same.',
      hotspot:
        'Pointing at a picture became choosing among the names of its places. The picture is not exported.',
      'gaps-gift':
        'Each gap became a number, matched with its word; all words stand in one list, as GIFT has no lists inside a text. It is marked the same.',
      opinions:
        'Questions that ask for an opinion, of which there is no right one, are not exported: they belong into a survey.',
      'many-right':
        'Not exported: they have more than ten right options, and Moodle knows no fractions that small.',
      loose:
        'The course takes the answer with or without accents, quotation marks and a final full stop. Moodle takes it with all accents or with none; quotation marks and a final full stop are mistakes.',
      'loose-qti':
        'The course takes the answer with or without accents, quotation marks and a final full stop. Here it is taken with all accents or with none; quotation marks and a final full stop are mistakes.',
      typos:
        'The course lets typing mistakes pass in these answers; these files do not: here only the right spelling counts.',
      decimal: 'The course takes 10,5 and 10.5. Here only the way of the platform’s language counts.',
      unit: 'The unit is named at the end of the question; it may be written in the answer or left out.',
      'unit-text': 'The unit is named at the end of the question; the answer is the number alone.',
      points: 'GIFT holds no points: they are worth 1 until changed in Moodle.',
      case: 'GIFT does not tell capital letters from small ones; the course does, in these questions.',
    },
  },
};
