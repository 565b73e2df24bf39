import { basename } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { say, sayAgain, toSay, verbatim, NOTHING } from './messages/say.ts';
import type { Sentence } from './messages/say.ts';

type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

/** How a command is called, as `--help` tells it. */
export interface Usage {
  /** What is typed before any option. */
  readonly call: string;
  readonly does: string;
  /** What each option says, by its name. */
  readonly options: Readonly<Record<string, string>>;
}

const MODULES = { modules: toSay('FOLDER of the course') };
const SERVER = {
  ...MODULES,
  port: toSay('NUMBER of the port; 0 is any free one'),
  host: toSay('ADDRESS that is listened at'),
  data: toSay("FOLDER where learners' attempts are kept"),
  out: toSay('FOLDER for the packages'),
};

/** Each command, by the name of its script. */
export const USAGES: Readonly<Record<string, Usage>> = {
  start: {
    call: 'npm start --',
    does: toSay('builds every package and opens them in an embedded LMS'),
    options: SERVER,
  },
  dev: {
    call: 'npm run dev --',
    does: toSay('opens the course; what is saved is on the page at once'),
    options: {
      ...SERVER,
      editor: toSay('NAME of the editor that opens a place, or the address that opens it'),
    },
  },
  messages: {
    call: 'npm run messages',
    does: toSay('brings the translations of what commands say up to date with the code'),
    options: {},
  },
  mutate: {
    call: 'npm run mutate -- [core] [tracking] [questions]',
    does: toSay('changes the code piece by piece and lists what no test noticed; takes hours'),
    options: { file: toSay('PATH of the one file to change') },
  },
  new: {
    call: 'npm run new -- KIND …',
    does: toSay('lays out a course, or adds to one'),
    options: {
      ...MODULES,
      title: toSay('TITLE of what is new'),
      lang: toSay('TAG of the language of a new course'),
      section: toSay('ID of the section that takes questions'),
    },
  },
  build: {
    call: 'npm run build --',
    does: toSay('writes the packages that learners and trainers get'),
    options: {
      ...MODULES,
      out: toSay('FOLDER for the packages'),
      standard: toSay('NAME: scorm12, scorm2004, scorm2004-3 or web; may be given several times'),
      lang: toSay('TAGS of languages, such as en,es; the first of them opens'),
      scos: toSay(
        'NAME of what the LMS opens and tracks as one item: course, or section for each section alone',
      ),
    },
  },
  check: {
    call: 'npm run check --',
    does: toSay('reads the course and names every problem at its place, with advice on its quality'),
    options: {
      ...MODULES,
      fix: toSay('gives its number for life to what is new'),
      since: toSay('PACKAGE that learners have: says what they meet when it is replaced'),
      strict: toSay('ends with an error for advice too'),
      format: toSay('NAME: text, json or github'),
    },
  },
  translate: {
    call: 'npm run translate -- ACTION …',
    does: toSay('notes what is translated, and exchanges texts with translators'),
    options: { ...MODULES, only: toSay('new: leaves out what is up to date'), out: toSay('FILE to write') },
  },
  coverage: {
    call: 'npm run coverage --',
    does: toSay('writes which lessons and questions cover each line of the source deck'),
    options: { ...MODULES, out: toSay('FILE to write') },
  },
  report: {
    call: 'npm run report -- FILE…',
    does: toSay("writes the trainer's page with these report files of an LMS inside"),
    options: { ...MODULES, out: toSay('FILE to write') },
  },
  gallery: {
    call: 'npm run gallery --',
    does: toSay('writes a page with every kind of block and question in every state'),
    options: { ...MODULES, out: toSay('FOLDER for the pages'), pictures: toSay('takes screenshots as well') },
  },
  schemas: {
    call: 'npm run schemas',
    does: toSay('writes anew what editors know of the content'),
    options: {},
  },
  bench: {
    call: 'npm run bench -- [GROUP…]',
    does: toSay('measures what learners and authors wait for'),
    options: {
      ...MODULES,
      reference: toSay('FOLDER of a course to measure as well'),
      runs: toSay('NUMBER of times that each figure is taken'),
      json: toSay('prints figures for programs'),
    },
  },
  soak: {
    call: 'npm run soak --',
    does: toSay('plays random learner histories on every LMS profile until one fails'),
    options: {
      histories: toSay('NUMBER of histories'),
      seed: toSay('NUMBER that they follow from; left out: a random one'),
      profile: toSay('NAME of a profile, or part of it; left out: all'),
    },
  },
  fuzz: {
    call: 'npm run fuzz --',
    does: toSay('feeds random and hostile input to everything that reads what others wrote'),
    options: {
      runs: toSay('NUMBER of inputs for each target'),
      seed: toSay('NUMBER that they follow from; left out: a random one'),
      target: toSay('NAME of a target; left out: all'),
    },
  },
  test: {
    call: 'npm test -- [CHECK…]',
    does: toSay('runs all checks, or those named'),
    options: { only: toSay('TEXT that the paths of test files hold') },
  },
  'test-browsers': {
    call: 'npm run test:browsers --',
    does: toSay('plays a whole package in Chromium, Firefox and WebKitGTK as a learner does'),
    options: {
      browser: toSay('NAME: chromium, firefox or webkit; may be given several times; left out: all'),
      chapter: toSay('NAME of a part of it; may be given several times; left out: all'),
      standard: toSay('NAME: scorm12 or scorm2004'),
      package: toSay('FILE: a package that was built before; left out: one is built'),
      ...MODULES,
      headed: toSay('shows the windows of the browsers'),
      json: toSay('prints verdicts for programs'),
    },
  },
  'test-moodle': {
    call: 'npm run test:moodle --',
    does: toSay(
      'takes the course on a real Moodle as learners do; the password is MOODLE_PASSWORD, or asked for',
    ),
    options: {
      url: toSay('ADDRESS of the activity'),
      user: toSay('NAME of a learner; may be given several times'),
      scenario: toSay('NAME of a scenario; may be given several times'),
      headed: toSay('shows the window of the browser'),
      json: toSay('prints verdicts for programs'),
    },
  },
};

/**
 * What `--help` prints.
 * @param script the path of the command's script
 * @param definitions the options that it reads; their defaults stand behind what they say
 * @param ways how it is called, line by line, when there is more than one way
 */
export function usageOf(script: string, definitions: OptionDefinitions, ways: readonly string[]): Sentence {
  const usage = USAGES[basename(script, '.ts')];
  const width = Math.max(0, ...Object.keys(definitions).map((name) => name.length)) + 2;
  const options = Object.entries(definitions).map(([name, { default: given }]) => {
    const otherwise = typeof given === 'string' && given !== '' ? say` (left out: ${given})` : NOTHING;
    return `  --${name.padEnd(width)}${sayAgain(usage?.options[name] ?? '')}${otherwise}`;
  });
  const call = usage?.call ?? basename(script);
  const line = options.length > 0 ? say`${call} [options]` : call;
  return verbatim([line, `  ${sayAgain(usage?.does ?? '')}`, ...ways, ...options].join('\n'));
}
