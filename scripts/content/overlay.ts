import { basename, join, relative } from 'node:path';
import { assessmentSchema } from '../../src/model/assessment.ts';
import { courseSchema } from '../../src/model/course.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import { referencesSchema } from '../../src/model/reference.ts';
import { sectionSchema } from '../../src/model/section.ts';
import { stringsSchema } from '../../src/model/strings.ts';
import { Problems } from './content-error.ts';
import type { ParsedCourse, ParsedSection } from './course-draft.ts';
import { crossCheck } from './cross-check.ts';
import { FileMemory } from './file-memory.ts';
import { builtInWords, isEnglishCopy, parseWords } from './interface-words.ts';
import { readTree } from './read-tree.ts';
import type { SectionFiles } from './read-tree.ts';
import type { SourceFile } from './source-file.ts';
import { ORPHAN, UNRECORDED } from './translation/file-units.ts';
import type { TranslatedUnit, Translating } from './translation/file-units.ts';
import { tellLostBlanks } from './translation/lost-blanks.ts';
import { translateFile } from './translation/translate-file.ts';
import { translateLesson } from './translation/translate-lesson.ts';
import { byKey, byMember, wholeFile } from './translation/translate-yaml.ts';
import { readRecord, RECORD_FILE, withoutOrder } from './translation/translation-record.ts';
import { say, sayOneOf } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A course in another language than its base. */
export interface TranslatedCourse {
  readonly lang: string;
  readonly course: ParsedCourse;
  readonly units: readonly TranslatedUnit[];
}

/**
 * Reads the folder of a translation and lays its texts over the base. Whatever is wrong becomes a problem.
 * @param memory what an earlier reading made of the files
 */
export async function readTranslation(
  base: ParsedCourse,
  modules: string,
  lang: string,
  problems: Problems,
  memory = new FileMemory(),
): Promise<TranslatedCourse> {
  const path = join(modules, lang);
  const folder = relative(process.cwd(), path).replaceAll('\\', '/');
  const { files, sections, logos } = await readTree(path, problems, [RECORD_FILE], memory);
  const record = await readRecord(join(path, RECORD_FILE), `${folder}/${RECORD_FILE}`, problems, memory);
  const translating: Translating = { lang, base: base.base, folder, record, problems, units: [], memory };
  const { settings, strings, terms, references } = base;
  const glossary = translateFile(
    glossarySchema,
    byMember('terms'),
    terms,
    files.glossary,
    `${folder}/glossary.yaml`,
    translating,
  );
  const shelf = translateFile(
    referencesSchema,
    byMember('references'),
    references,
    files.references,
    `${folder}/references.yaml`,
    translating,
  );
  const course: ParsedCourse = {
    base: base.base,
    path: folder,
    settings: translateFile(
      courseSchema,
      wholeFile,
      settings,
      files.course,
      `${folder}/course.yaml`,
      translating,
    ),
    strings: await translateWords(modules, strings, files.ui, translating),
    terms: { ...glossary, value: glossary.value.terms },
    references: { ...shelf, value: shelf.value.references },
    sections: base.sections.map((section) =>
      translateSection(section, sections.find(({ id }) => id === section.id) ?? null, translating),
    ),
    logos: base.logos,
  };
  tellStrays(base, sections, translating);
  for (const name of logos.keys())
    problems.add(
      { path: `${folder}/${name}`, line: 1, column: 1 },
      say`the logo is the one in ${base.path}, in every language; remove this picture`,
    );
  crossCheck(course, problems);
  tellLostBlanks(base, course, problems);
  return { lang, course, units: translating.units };
}

const stillEnglish = (): Sentence =>
  say`the words of the interface are still the English ones that this file began with; translate them, for learners see them on every page`;

/** Words that the project brings in this language are no translation of the base's, and wait for none. */
async function translateWords(
  modules: string,
  base: ParsedCourse['strings'],
  file: SourceFile | null,
  translating: Translating,
): Promise<ParsedCourse['strings']> {
  const { folder, lang, problems } = translating;
  const path = `${folder}/ui.yaml`;
  const builtIn = await builtInWords(modules, lang);
  if (builtIn === null) {
    const units: TranslatedUnit[] = [];
    const told = new Problems();
    const words = translateFile(stringsSchema, byKey, base, file, path, {
      ...translating,
      units,
      problems: told,
    });
    const text = file?.text ?? '';
    const isCopy = text !== '' && (await isEnglishCopy(modules, lang, text));
    // They are shown, but nobody has translated them, nor said that they may stay so.
    const copied = units.filter(({ state }) => isCopy && state === 'unrecorded');
    if (copied.length > 0)
      problems.add({ path, line: 1, column: 1 }, stillEnglish(), { name: 'english-words', level: 'advice' });
    for (const one of told.list) {
      // Who read how to record them would say of English words that they are translated.
      const isPremature = copied.length > 0 && one.rule === UNRECORDED.name;
      if (!isPremature) problems.add(one, one.message, { name: one.rule, level: one.level });
    }
    translating.units.push(
      ...units.map((unit): TranslatedUnit => (copied.includes(unit) ? { ...unit, state: 'missing' } : unit)),
    );
    return words;
  }
  const words = parseWords(file, path, builtIn, problems);
  return { ...words, value: words.value ?? base.value };
}

function translateSection(
  base: ParsedSection,
  files: SectionFiles | null,
  translating: Translating,
): ParsedSection {
  const path = files?.path ?? `${translating.folder}/${basename(base.path)}`;
  const lessonFile = (id: string): SourceFile | null =>
    files?.lessons.find((lesson) => lesson.id === id) ?? null;
  const quiz =
    base.quiz &&
    translateFile(
      assessmentSchema,
      byMember('questions'),
      base.quiz,
      files?.quiz ?? null,
      `${path}/quiz.yaml`,
      translating,
    );
  return {
    id: base.id,
    // Pictures are the base's, and so is what is said of them.
    path: base.path,
    media: base.media,
    settings: translateFile(
      sectionSchema,
      wholeFile,
      base.settings,
      files?.settings ?? null,
      `${path}/section.yaml`,
      translating,
    ),
    lessons: base.lessons.map((lesson) => {
      const file = lessonFile(lesson.id);
      return translateLesson(lesson, file, file?.path ?? `${path}/${basename(lesson.path)}`, translating);
    }),
    quiz: quiz && {
      ...quiz,
      questions: quiz.value.questions.map((question, index) => ({ question, index })),
    },
  };
}

/** Files of a translation that translate nothing. */
function tellStrays(base: ParsedCourse, sections: readonly SectionFiles[], translating: Translating): void {
  const { folder, record, problems } = translating;
  const translated = record.units.map(({ path }) => withoutOrder(path));
  // A translation that is finished is not to be thrown away because its original was renamed.
  const stray = (path: string, what: Sentence, lacking: readonly { readonly path: string }[] = []): void => {
    // What was translated and lost its original since is no mistake.
    const file = withoutOrder(path.slice(folder.length + 1));
    const known = translated.some((one) => one === file || one.startsWith(`${file}/`));
    const mend =
      lacking.length === 0
        ? say`it is not read any more: remove it`
        : say`it is not read any more: if its original is now called ${sayOneOf(lacking.map((one) => basename(one.path)))}, rename it so too; else remove it`;
    problems.add(
      { path, line: 1, column: 1 },
      known ? say`${what}; ${mend}` : say`${what}; name it as there, or remove it`,
      known ? ORPHAN : undefined,
    );
  };
  sections.forEach((files, index) => {
    const section = base.sections.find(({ id }) => id === files.id);
    if (!section || sections.findIndex(({ id }) => id === files.id) < index) {
      stray(
        files.path,
        section
          ? say`another folder translates ${section.path} already`
          : say`${base.path} has no section "${files.id}"`,
        section ? [] : base.sections.filter(({ id }) => !sections.some((one) => one.id === id)),
      );
      return;
    }
    if (files.quiz && !section.quiz) stray(files.quiz.path, say`${section.path} has no quiz.yaml`);
    if (files.media.size > 0)
      stray(`${files.path}/media`, say`pictures are those of ${section.path}/media, in every language`);
    files.lessons.forEach(({ id, path }, at) => {
      const lesson = section.lessons.find((one) => one.id === id);
      if (!lesson)
        stray(
          path,
          say`${section.path} has no lesson "${id}"`,
          section.lessons.filter((one) => !files.lessons.some((file) => file.id === one.id)),
        );
      else if (files.lessons.findIndex((one) => one.id === id) < at)
        stray(path, say`another file translates ${lesson.path} already`);
    });
  });
}
