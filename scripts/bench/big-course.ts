import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readCourse } from '../content/read-course.ts';
import { recordTranslated } from '../content/translation/record-translated.ts';
import { bigCheck, bigQuestion } from './big-questions.ts';
import { MadeUpWords } from './made-up-words.ts';

/** How large a made-up course is. The same words give the same course, byte for byte. */
export interface BigCourse {
  readonly lessons: number;
  readonly questions: number;
  /** Tags; the first is the base language, the others are whole translations. */
  readonly languages: readonly string[];
  readonly seed: number;
}

/** What every section holds: however large the course is, its sections are those of a usual one. */
export const LESSONS_IN_SECTION = 25;
const OBJECTIVES = 4;
const DRAWN = 10;
const TERMS_IN_SECTION = 3;

interface Section {
  /** From 0 on, as all numbers here. */
  readonly index: number;
  readonly lessons: readonly number[];
  readonly questions: readonly number[];
}

/** Writes a made-up course as a folder of content, without anything that the check has to say of its translations. */
export async function writeBigCourse(folder: string, course: BigCourse): Promise<void> {
  for (const [path, text] of bigCourseFiles(course)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const read = await readCourse(folder, { fix: true });
  for (const lang of course.languages.slice(1)) await recordTranslated(read, join(folder, lang), lang, '');
}

/** The files that authors would write, one after the other: path and text. */
export function* bigCourseFiles(course: BigCourse): Generator<readonly [path: string, text: string]> {
  const sections = sectionsOf(course);
  for (const [place, lang] of course.languages.entries()) {
    const words = new MadeUpWords(course.seed + place);
    const isBase = place === 0;
    const file = (path: string, data: object): readonly [string, string] => [
      `${lang}/${path}`,
      stringify(data, { lineWidth: 0 }),
    ];
    yield file('course.yaml', settings(course, words, isBase));
    yield file('glossary.yaml', { terms: terms(sections.length, words) });
    yield file('references.yaml', {
      references: [{ id: 'fuente', title: words.phrase(5), text: words.text(20) }],
    });
    for (const section of sections) {
      const path = `${(section.index + 1) * 10}-seccion-${section.index + 1}`;
      yield file(`${path}/section.yaml`, sectionSettings(section, words));
      yield file(`${path}/quiz.yaml`, quiz(section, words, isBase));
      if (isBase) yield [`${lang}/${path}/media/esquema.svg`, DRAWING];
      for (const [at, nth] of section.lessons.entries())
        yield [`${lang}/${path}/${(at + 1) * 10}-leccion-${nth + 1}.md`, lesson(section, nth, words, isBase)];
    }
  }
}

/** Lessons by their number in a section; what questions there are, in equal parts. */
function sectionsOf({ lessons, questions }: BigCourse): Section[] {
  const count = Math.ceil(lessons / LESSONS_IN_SECTION);
  const numbers = (all: number, index: number): number[] => {
    const [from, to] = [index, index + 1].map((one) => Math.round((all * one) / count));
    return Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, at) => (from ?? 0) + at);
  };
  return Array.from({ length: count }, (_, index) => ({
    index,
    lessons: numbers(lessons, index),
    questions: numbers(questions, index),
  }));
}

function settings({ lessons, questions }: BigCourse, words: MadeUpWords, isBase: boolean): object {
  return {
    ...(isBase ? { id: `curso-de-${lessons}-lecciones`, version: '1.0.0' } : {}),
    title: words.phrase(4),
    summary: words.text(50),
    description: words.text(20),
    keywords: [words.phrase(2), words.phrase(2)],
    facts: [{ label: words.phrase(1), text: `${lessons} / ${questions}` }],
    ...(isBase ? { completion: { lessons: 'all', assessments: 'all' }, score: 'mean', passing: 70 } : {}),
    credits: words.text(30),
    licence: 'CC BY-SA 4.0',
  };
}

function terms(sections: number, words: MadeUpWords): object[] {
  return Array.from({ length: sections * TERMS_IN_SECTION }, (_, index) => ({
    id: `termino-${index + 1}`,
    term: `${words.phrase(3)} ${index + 1}`,
    text: words.text(20),
  }));
}

function sectionSettings({ index }: Section, words: MadeUpWords): object {
  const objectives = Array.from({ length: OBJECTIVES }, (_, at) => [objective(index, at), words.text(10)]);
  return { title: words.phrase(5), summary: words.text(20), objectives: Object.fromEntries(objectives) };
}

function objective(section: number, nth: number): string {
  return `OA${section + 1}.${1 + (nth % OBJECTIVES)}`;
}

function quiz({ index, questions }: Section, words: MadeUpWords, isBase: boolean): object {
  return {
    title: words.phrase(6),
    ...(isBase ? { draw: Math.min(DRAWN, questions.length), passing: 70 } : {}),
    questions: questions.map((nth) => bigQuestion(nth, words, isBase, objective(index, nth))),
  };
}

function lesson({ index, lessons }: Section, nth: number, words: MadeUpWords, isBase: boolean): string {
  const head = {
    title: words.phrase(5),
    ...(isBase ? { minutes: 4, objectives: [objective(index, nth)] } : {}),
  };
  const term = `termino-${1 + index * TERMS_IN_SECTION + (nth % TERMS_IN_SECTION)}`;
  const before = nth > 0 ? ` [${words.phrase(3)}](lesson:leccion-${nth}).` : '';
  const pairs = Array.from({ length: 3 }, () => ({ title: words.phrase(4), body: words.text(25) }));
  const block = (kind: string, data: object, body = ''): string =>
    `::: ${kind}\n${stringify(data, { lineWidth: 0 })}${body && `---\n${body}\n`}:::`;
  const parts = [
    `---\n${stringify(head)}---`,
    `${words.text(60)} [${words.phrase(2)}](glossary:${term}).${before}`,
    `## ${words.phrase(5)}`,
    words.text(70),
    block('accordion', { items: pairs }),
    ...(nth === lessons[0] ? [block('figure', figure(words, isBase))] : []),
    `${words.text(60)} **${words.phrase(2)}**.`,
    block('callout', { ...(isBase ? { tone: 'tip' } : {}), title: words.phrase(3) }, words.text(20)),
    block('check', { ...(isBase ? { id: 'practica' } : {}), question: bigCheck(nth, words, isBase) }),
    `::: key-idea\n${words.text(14)}\n:::`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" text-anchor="middle">
  <rect class="d-soft" x="4" y="4" width="112" height="52" rx="8"/>
  <text class="d-text" x="60" y="36">{{centro}}</text>
</svg>
`;

function figure(words: MadeUpWords, isBase: boolean): object {
  return {
    title: words.phrase(4),
    ...(isBase ? { src: 'esquema.svg' } : {}),
    alt: words.text(12),
    labels: { centro: words.phrase(1) },
    details: [words.text(8)],
  };
}
