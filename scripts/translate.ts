import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { courseCommand } from './content/course-command.ts';
import { isLanguageTag } from './content/languages.ts';
import { formatProblem } from './content/content-error.ts';
import { readCourse } from './content/read-course.ts';
import { ORPHAN } from './content/translation/file-units.ts';
import { recordTranslated } from './content/translation/record-translated.ts';
import { oneOf, readWords, runCommand, UsageError } from './options.ts';
import { exportXliff } from './xliff/export-xliff.ts';
import { importXliff } from './xliff/import-xliff.ts';
import { say, sayCount, sayAgain, toSay, sayOneOf, NOTHING } from './messages/say.ts';
import type { Sentence } from './messages/say.ts';

/** What the command does, by its first word, and how each is called. */
const ACTIONS = {
  done: {
    run: done,
    usage: toSay('done LANG [PATH]'),
    does: toSay('a translation, or what lies at this path in it, is up to date'),
  },
  export: {
    run: exportTexts,
    usage: toSay('export LANG [--only new] [--out FILE]'),
    does: toSay("its texts as XLIFF 2, for translators' tools"),
  },
  import: {
    run: importTexts,
    usage: toSay('import FILE'),
    does: toSay('what a translator sent back goes into its folder'),
  },
} as const;

interface Call {
  readonly modules: string;
  readonly words: readonly string[];
  readonly only: string | undefined;
  readonly out: string | undefined;
}

/**
 * `npm run translate -- done LANG [PATH]` writes down that a translation is up to date with its originals as they are
 * now, all of it or what lies at a path inside its folder; `export LANG` writes its texts for translators' tools, and
 * `import FILE` takes them back.
 */
await runCommand(async () => {
  const { values, positionals } = readWords(
    {
      modules: { type: 'string', default: 'modules' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
    Object.values(ACTIONS).map(
      ({ usage, does }) => `  npm run translate -- ${sayAgain(usage)}\n      ${sayAgain(does)}`,
    ),
  );
  const [action = '', ...words] = positionals;
  if (!Object.hasOwn(ACTIONS, action)) throw action === '' ? usage() : usage(say`"${action}" is unknown; `);
  const stray = (['only', 'out'] as const).find((option) => values[option] !== undefined);
  if (stray !== undefined && action !== 'export')
    throw new UsageError(say`--${stray} belongs to "export"; leave it out`);
  await ACTIONS[action as keyof typeof ACTIONS].run({ ...values, words, only: values.only, out: values.out });
});

/** @param reason what is wrong, and a blank behind it */
function usage(reason: Sentence = NOTHING): UsageError {
  const ways = Object.values(ACTIONS).map((one) => `"npm run translate -- ${sayAgain(one.usage)}"`);
  return new UsageError(say`${reason}expected ${sayOneOf(ways)}, such as "done en 20-mandato/quiz.yaml"`);
}

async function done({ modules, words: [lang, path = '', ...more] }: Call): Promise<void> {
  if (lang === undefined) throw usage(say`the language is missing; `);
  if (more.length > 0) throw usage();
  const course = await readCourse(modules);
  const folder = join(modules, translation(lang, course.base));
  const inFolder = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
  const orphans = course.advice.filter(
    ({ rule, path: file }) => rule === ORPHAN.name && file.startsWith(inFolder),
  );
  // Once they are no longer written down, nobody could tell them from a mistake.
  if (orphans.length > 0)
    throw new UsageError(
      say`${orphans.map(formatProblem).join('\n')}\nRemove what has no original any more, then say again that the rest is done; nothing was written down.`,
    );
  const { recorded, left } = await recordTranslated(course, folder, lang, path);
  console.log(
    say`${folder}: ${sayCount(recorded, '{n} unit is written down as up to date', '{n} units are written down as up to date')}`,
  );
  if (left > 0)
    console.log(
      say`${sayCount(left, '{n} unit is not translated as a whole', '{n} units are not translated as a whole')}; ${courseCommand(modules, 'check')} says where`,
    );
}

async function exportTexts({ modules, words: [given, ...more], only, out }: Call): Promise<void> {
  if (given === undefined) throw usage(say`the language is missing; `);
  if (more.length > 0) throw usage();
  const course = await readCourse(modules);
  const lang = translation(given, course.base);
  if (!isLanguageTag(lang))
    throw new UsageError(
      say`"${lang}" is no language; expected a tag such as "fr" or "pt-BR", which is the folder's name`,
    );
  const onlyNew = only !== undefined && oneOf('only', only, ['new']) === 'new';
  const translated = course.translations.find((one) => one.lang === lang);
  if (!translated) console.log(say`${join(modules, lang)} is not there yet; all texts are to be translated`);
  const {
    course: id,
    xml,
    texts,
    open,
  } = await exportXliff({ modules, base: course.base, lang }, translated?.units ?? [], onlyNew);
  if (texts === 0)
    return console.log(say`${lang} is up to date; there is nothing to translate, and no file is written`);
  const file = out ?? `${id}.${lang}.xlf`;
  const fresh = `${file}.new-${process.pid}`;
  await writeFile(fresh, xml).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(say`${file} can't be written (${error.code}); name another file with --out`);
  });
  await rename(fresh, file);
  console.log(
    say`${file}: ${sayCount(texts, '{n} text', '{n} texts')} from "${course.base}" to "${lang}", ${open} of them to be translated`,
  );
}

async function importTexts({ modules, words: [file, ...more] }: Call): Promise<void> {
  if (file === undefined || more.length > 0) throw usage();
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      say`${file} can't be read (${error.code}); name the file that the translator's tool wrote`,
    );
  });
  const name = relative(process.cwd(), file).replaceAll('\\', '/');
  const { lang, refused, changed, units, files } = await importXliff(modules, name, bytes);
  for (const path of files) console.log(say`${path} is written`);
  console.log(
    say`${lang}: ${sayCount(changed, '{n} text changed', '{n} texts changed')}, ${sayCount(units, '{n} unit', '{n} units')} (blocks, questions …) up to date now`,
  );
  if (refused.length === 0) return;
  console.error(refused.join('\n'));
  console.error(
    changed + units > 0
      ? say`${refused.length} not taken in; everything else is`
      : say`${refused.length} not taken in, and nothing else either`,
  );
  process.exitCode = 1;
}

/** The language that a translation is named by. */
function translation(lang: string, base: string): string {
  if (lang === base)
    throw new UsageError(
      say`"${lang}" is the base language, which everything is translated from; name another`,
    );
  return lang;
}
