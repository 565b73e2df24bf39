import { assessmentSchema } from '../../src/model/assessment.ts';
import { courseSchema } from '../../src/model/course.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import { referencesSchema } from '../../src/model/reference.ts';
import { sectionSchema } from '../../src/model/section.ts';
import { question } from '../../src/questions/models.ts';
import type { z } from 'zod';
import type { Problems } from './content-error.ts';
import type { CourseDraft, Draft, QuizDraft, SectionDraft } from './course-draft.ts';
import { FileMemory } from './file-memory.ts';
import { parseWords } from './interface-words.ts';
import type { BuiltInWords } from './interface-words.ts';
import { parseLesson } from './parse-lesson.ts';
import type { CourseFiles, SectionFiles, TopFile } from './read-tree.ts';
import { valueAt } from './schema-keys.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml, readYaml } from './yaml-file.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';

const WHAT: Record<Exclude<TopFile, 'ui'>, string> = {
  course: toSay('course.yaml, with the title, the pass mark and the completion rule'),
  glossary: toSay('glossary.yaml, with the terms that lessons link to'),
  references: toSay('references.yaml, with what to read beyond the course'),
};

/** What a reading of files says against them, and remembers of them. */
interface Reading {
  readonly problems: Problems;
  readonly memory: FileMemory;
}

/**
 * Parses every file of the base language; whatever is wrong becomes a problem, and the rest is there to be checked
 * further.
 * @param builtIn the words of the interface that the project brings in this language
 * @param memory what an earlier reading made of the files
 */
export function parseCourse(
  base: string,
  { path, files, sections, logos }: CourseFiles,
  builtIn: BuiltInWords | null,
  problems: Problems,
  memory = new FileMemory(),
): CourseDraft {
  const reading = { problems, memory };
  const top = <T>(name: keyof typeof WHAT, schema: z.ZodType<T>): Draft<T> =>
    required(files[name], `${path}/${name}.yaml`, WHAT[name], schema, reading);
  const glossary = top('glossary', glossarySchema);
  const references = top('references', referencesSchema);
  if (sections.length === 0) {
    problems.add(
      { path, line: 1, column: 1 },
      say`a course needs at least one section: a folder such as 10-introduccion with a section.yaml`,
    );
  }
  return {
    base,
    path,
    settings: top('course', courseSchema),
    strings: parseWords(files.ui, `${path}/ui.yaml`, builtIn, problems),
    terms: { ...glossary, value: glossary.value?.terms ?? null },
    references: { ...references, value: references.value?.references ?? null },
    sections: sections.map((section) => parseSection(section, reading)),
    logos,
  };
}

function parseSection(files: SectionFiles, reading: Reading): SectionDraft {
  const { problems, memory } = reading;
  const { id, path, media, quiz } = files;
  const what = toSay('section.yaml, with its title, summary and objectives');
  if (files.lessons.length === 0) {
    problems.add(
      { path, line: 1, column: 1 },
      say`a section needs at least one lesson, such as 10-titulo.md`,
    );
  }
  return {
    id,
    path,
    media,
    settings: required(files.settings, `${path}/section.yaml`, what, sectionSchema, reading),
    lessons: files.lessons.map((file) =>
      memory.recall(`lesson ${file.path}`, [file.text], problems, (told) =>
        parseLesson(file.id, file.path, file.text, told),
      ),
    ),
    quiz: quiz && memory.recall(`quiz ${quiz.path}`, [quiz.text], problems, (told) => parseQuiz(quiz, told)),
  };
}

function parseQuiz(file: SourceFile, problems: Problems): QuizDraft {
  const quiz = parseFile(file, assessmentSchema, problems);
  if (quiz.value)
    return { ...quiz, questions: quiz.value.questions.map((one, index) => ({ question: one, index })) };
  const written = valueAt(quiz.source?.data, ['questions']);
  const questions = (Array.isArray(written) ? written : []).flatMap((one: unknown, index) => {
    const { data: whole } = question.safeParse(one);
    return whole ? [{ question: whole, index }] : [];
  });
  return { ...quiz, questions };
}

function required<T>(
  file: SourceFile | null,
  path: string,
  what: string,
  schema: z.ZodType<T>,
  { problems, memory }: Reading,
): Draft<T> {
  if (file)
    return memory.recall(`file ${file.path}`, [file.text], problems, (told) => parseFile(file, schema, told));
  const start = { path, line: 1, column: 1 };
  problems.add(start, say`this file is missing; expected ${sayAgain(what)}`);
  return { value: null, path, text: '', place: () => start };
}

function parseFile<T>({ path, text }: SourceFile, schema: z.ZodType<T>, problems: Problems): Draft<T> {
  const source = text === null ? null : readYaml(path, text, 1, problems);
  return {
    value: source && parseYaml(source, schema, problems),
    path,
    text: text ?? '',
    source,
    place: (keys) => source?.place(keys) ?? { path, line: 1, column: 1 },
  };
}
