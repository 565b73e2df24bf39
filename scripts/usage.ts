import { basename } from 'node:path';
import type { ParseArgsConfig } from 'node:util';

type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

/** How a command is called, as `--help` tells it. */
export interface Usage {
  /** What is typed before any option. */
  readonly call: string;
  readonly does: string;
  /** What each option says, by its name. */
  readonly options: Readonly<Record<string, string>>;
}

const MODULES = { modules: 'FOLDER of the course' };
const SERVER = {
  ...MODULES,
  port: 'NUMBER of the port; 0 is any free one',
  host: 'ADDRESS that is listened at',
  data: "FOLDER where learners' attempts are kept",
  out: 'FOLDER for the packages',
};

/** Each command, by the name of its script. */
export const USAGES: Readonly<Record<string, Usage>> = {
  start: {
    call: 'npm start --',
    does: 'builds every package and opens them in an embedded LMS',
    options: SERVER,
  },
  dev: {
    call: 'npm run dev --',
    does: 'opens the course; what is saved is on the page at once',
    options: { ...SERVER, editor: 'NAME of the editor that opens a place, or the address that opens it' },
  },
  mutate: {
    call: 'npm run mutate -- [core] [tracking] [questions]',
    does: 'changes the code piece by piece and lists what no test noticed; takes hours',
    options: { file: 'PATH of the one file to change' },
  },
  new: {
    call: 'npm run new -- KIND …',
    does: 'lays out a course, or adds to one',
    options: {
      ...MODULES,
      title: 'TITLE of what is new',
      lang: 'TAG of the language of a new course',
      section: 'ID of the section that takes questions',
    },
  },
  build: {
    call: 'npm run build --',
    does: 'writes the packages that learners and trainers get',
    options: {
      ...MODULES,
      out: 'FOLDER for the packages',
      standard: 'NAME: scorm12, scorm2004, scorm2004-3 or web; may be given several times',
      lang: 'TAGS of languages, such as en,es; the first of them opens',
      scos: 'NAME of what the LMS opens and tracks as one item: course, or section for each section alone',
    },
  },
  check: {
    call: 'npm run check --',
    does: 'reads the course and names every problem at its place, with advice on its quality',
    options: {
      ...MODULES,
      fix: 'gives numbers to what is new',
      since: 'PACKAGE that learners have: says what they meet when it is replaced',
      strict: 'ends with an error for advice too',
      format: 'NAME: text, json or github',
    },
  },
  translate: {
    call: 'npm run translate -- ACTION …',
    does: 'notes what is translated, and exchanges texts with translators',
    options: { ...MODULES, only: 'new: leaves out what is up to date', out: 'FILE to write' },
  },
  coverage: {
    call: 'npm run coverage --',
    does: 'writes which lessons and questions cover each line of the source deck',
    options: { ...MODULES, out: 'FILE to write' },
  },
  report: {
    call: 'npm run report -- FILE…',
    does: "writes the trainer's page with these report files of an LMS inside",
    options: { ...MODULES, out: 'FILE to write' },
  },
  gallery: {
    call: 'npm run gallery --',
    does: 'writes a page with every kind of block and question in every state',
    options: { ...MODULES, out: 'FOLDER for the pages', pictures: 'takes screenshots as well' },
  },
  schemas: { call: 'npm run schemas', does: 'writes anew what editors know of the content', options: {} },
  bench: {
    call: 'npm run bench -- [GROUP…]',
    does: 'measures what learners and authors wait for',
    options: {
      ...MODULES,
      reference: 'FOLDER of a course to measure as well',
      runs: 'NUMBER of times that each figure is taken',
      json: 'prints figures for programs',
    },
  },
  soak: {
    call: 'npm run soak --',
    does: 'plays random learner histories on every LMS profile until one fails',
    options: {
      histories: 'NUMBER of histories',
      seed: 'NUMBER that they follow from; left out: a random one',
      profile: 'NAME of a profile, or part of it; left out: all',
    },
  },
  fuzz: {
    call: 'npm run fuzz --',
    does: 'feeds random and hostile input to everything that reads what others wrote',
    options: {
      runs: 'NUMBER of inputs for each target',
      seed: 'NUMBER that they follow from; left out: a random one',
      target: 'NAME of a target; left out: all',
    },
  },
  test: {
    call: 'npm test -- [CHECK…]',
    does: 'runs all checks, or those named',
    options: { only: 'TEXT that the paths of test files hold' },
  },
  'test-browsers': {
    call: 'npm run test:browsers --',
    does: 'plays a whole package in Chromium, Firefox and WebKitGTK as a learner does',
    options: {
      browser: 'NAME: chromium, firefox or webkit; may be given several times; left out: all',
      chapter: 'NAME of a part of it; may be given several times; left out: all',
      standard: 'NAME: scorm12 or scorm2004',
      package: 'FILE: a package that was built before; left out: one is built',
      ...MODULES,
      headed: 'shows the windows of the browsers',
      json: 'prints verdicts for programs',
    },
  },
  'test-moodle': {
    call: 'npm run test:moodle --',
    does: 'takes the course on a real Moodle as learners do; the password is MOODLE_PASSWORD, or asked for',
    options: {
      url: 'ADDRESS of the activity',
      user: 'NAME of a learner; may be given several times',
      scenario: 'NAME of a scenario; may be given several times',
      headed: 'shows the window of the browser',
      json: 'prints verdicts for programs',
    },
  },
};

/**
 * What `--help` prints.
 * @param script the path of the command's script
 * @param definitions the options that it reads; their defaults stand behind what they say
 * @param ways how it is called, line by line, when there is more than one way
 */
export function usageOf(script: string, definitions: OptionDefinitions, ways: readonly string[]): string {
  const usage = USAGES[basename(script, '.ts')];
  const width = Math.max(0, ...Object.keys(definitions).map((name) => name.length)) + 2;
  const options = Object.entries(definitions).map(([name, { default: given }]) => {
    const otherwise = typeof given === 'string' && given !== '' ? ` (left out: ${given})` : '';
    return `  --${name.padEnd(width)}${usage?.options[name] ?? ''}${otherwise}`;
  });
  const call = `${usage?.call ?? basename(script)}${options.length > 0 ? ' [options]' : ''}`;
  return [call, `  ${usage?.does ?? ''}`, ...ways, ...options].join('\n');
}
