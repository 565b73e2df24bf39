import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readCourse } from '../content/read-course.ts';
import { UsageError } from '../options.ts';
import { escapeHtml } from '../content/escape-html.ts';
import { inlineMarkdown } from '../questions/import/inline-markdown.ts';
import { withTempFolder } from '../testing/temp-folder.ts';
import { say } from '../messages/say.ts';

const feedback = z.object({ correct: z.string(), incorrect: z.string() });
const option = z.object({ text: z.string(), correct: z.boolean(), feedback: z.string() });
const asked = { id: z.string(), stem: z.string(), feedback };
const question = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['single', 'multiple']), ...asked, options: z.array(option) }),
  z.object({
    type: z.literal('matching'),
    ...asked,
    pairs: z.array(z.object({ left: z.string(), right: z.string() })),
  }),
]);
const section = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  lessons: z.array(z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()) })),
  interactive: z.object({
    type: z.literal('accordion'),
    title: z.string(),
    instruction: z.string(),
    items: z.array(z.object({ title: z.string(), body: z.string() })),
  }),
  quiz: z.object({ title: z.string(), questions: z.array(question) }),
});
/** The course that the other tools were measured with, in a form that belongs to none of them. */
const referenceCourse = z.object({
  format: z.literal('reference-course'),
  formatVersion: z.literal(1),
  lang: z.string(),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  passMark: z.number(),
  references: z.array(z.object({ title: z.string(), url: z.string() })),
  sections: z.array(section),
});
export type ReferenceCourse = z.infer<typeof referenceCourse>;
type Section = ReferenceCourse['sections'][number];
type Question = Section['quiz']['questions'][number];

/** Words that somebody reads in a minute. */
const PACE = 180;

/** Reads a reference course. @throws UsageError when the file holds none */
export async function readReference(path: string): Promise<ReferenceCourse> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(say`${path} can't be read (${error.code}); give --reference a reference course`);
  });
  try {
    return referenceCourse.parse(JSON.parse(text));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : String(error);
    throw new UsageError(
      say`${path} holds no reference course (${reason}); expected JSON of that format, version 1`,
    );
  }
}

/**
 * Writes a reference course as a folder of content, for as long as `use` runs; the project has the words of the interface.
 */
export function withReferenceCourse<T>(
  reference: ReferenceCourse,
  use: (modules: string) => Promise<T>,
): Promise<T> {
  return withTempFolder('reference', async (folder) => {
    for (const [path, text] of Object.entries(moduleFiles(reference))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    // Numbers for everything.
    await readCourse(folder, { fix: true });
    return use(folder);
  });
}

/**
 * A reference course in our format: path → text. What our format asks for and the reference lacks is filled in from
 * what it has, so that no text of ours adds to its weight.
 */
export function moduleFiles(reference: ReferenceCourse): Record<string, string> {
  const { lang, id, title, description, passMark, references, sections } = reference;
  const files: Record<string, string> = {
    'course.yaml': stringify({
      id,
      version: '1.0.0',
      title,
      summary: markdownOf(description),
      description,
      keywords: [title],
      facts: [],
      completion: { lessons: 'all', assessments: 'all' },
      score: 'points',
      passing: passMark,
      credits: markdownOf(title),
      licence: '–',
    }),
    'glossary.yaml': stringify({ terms: [{ id: 'curso', term: title, text: markdownOf(title) }] }),
    'references.yaml': stringify({
      references: references.map(({ title, url }, index) => ({
        id: `r${index + 1}`,
        title,
        text: markdownOf(title),
        url,
      })),
    }),
  };
  sections.forEach((one, index) => Object.assign(files, sectionFiles(one, index, passMark)));
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${lang}/${path}`, text]));
}

function sectionFiles(section: Section, index: number, passing: number): Record<string, string> {
  const { id, title, summary, lessons, quiz } = section;
  const objective = `OA${index + 1}.1`;
  const folder = `${(index + 1) * 10}-${id}`;
  const files: Record<string, string> = {
    'section.yaml': stringify({
      title,
      summary: markdownOf(summary),
      objectives: { [objective]: markdownOf(title) },
    }),
    'quiz.yaml': stringify({
      title: quiz.title,
      passing,
      questions: quiz.questions.map((one) => questionOf(one, objective)),
    }),
  };
  lessons.forEach(({ id, title, paragraphs }, place) => {
    const minutes = Math.max(1, Math.round(paragraphs.join(' ').split(/\s+/).length / PACE));
    const head = stringify({ title, minutes, objectives: [objective] });
    const activity = place === lessons.length - 1 ? [accordionOf(section)] : [];
    const body = [...paragraphs.map(markdownOf), ...activity].join('\n\n');
    files[`${(place + 1) * 10}-${id}.md`] = `---\n${head}---\n\n${body}\n`;
  });
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

function accordionOf({ interactive: { title, instruction, items } }: Section): string {
  const block = stringify({ items: items.map(({ title, body }) => ({ title, body: markdownOf(body) })) });
  return `## ${markdownOf(title)}\n\n${markdownOf(instruction)}\n\n::: accordion\n${block}:::`;
}

function questionOf(question: Question, objective: string): object {
  const { id, stem, type } = question;
  const head = { id, kind: type, objective, level: 'remember', stem: markdownOf(stem) };
  if (question.type === 'matching') {
    const pairs = question.pairs.map(({ left, right }, index) => ({
      id: markOf(index),
      left: markdownOf(left),
      right,
      feedback: markdownOf(question.feedback.incorrect),
    }));
    return { ...head, pairs };
  }
  const options = question.options.map(({ text, correct, feedback }, index) => ({
    id: markOf(index),
    text: markdownOf(text),
    feedback: markdownOf(feedback),
    ...(correct ? { correct } : {}),
  }));
  return { ...head, options };
}

/** a, b, c … */
function markOf(index: number): string {
  return String.fromCodePoint('a'.charCodeAt(0) + index);
}

/** Plain words as Markdown that shows just these. */
function markdownOf(words: string): string {
  return inlineMarkdown(escapeHtml(words)).markdown;
}
