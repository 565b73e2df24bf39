import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The course of which the pages for authors are made: one lesson with every block, one bank with every question. */
export const KINDS_COURSE = 'docs/kinds';
const SECTION = 'es/10-muestras';

/** A kind as authors write it: what they paste. */
export interface KindSample {
  readonly kind: string;
  /** Markdown of a lesson or YAML of a bank, letter by letter as the course has it. */
  readonly source: string;
}

/** Every kind of block and question of that course, in its order. */
export interface KindSamples {
  readonly blocks: readonly KindSample[];
  readonly questions: readonly KindSample[];
}

const BLOCK = /^::: ([\w-]+)\n[^]*?^:::$/gm;
const FRONT_MATTER = /^---\n[^]*?\n---\n/;

/** Reads the samples. @throws Error of the file system when a file of the course is gone */
export async function readKinds(course = KINDS_COURSE): Promise<KindSamples> {
  const text = await readFile(join(course, SECTION, '10-bloques.md'), 'utf8');
  const quiz = await readFile(join(course, SECTION, 'quiz.yaml'), 'utf8');
  const lesson = text.replace(FRONT_MATTER, '');
  const prose = { kind: 'prose', source: lesson.slice(0, lesson.indexOf('\n:::')).trim() };
  const blocks = [...lesson.matchAll(BLOCK)].map(([source, kind = '']) => ({ kind, source }));
  const questions = quiz
    .split(/^(?= {2}- id:)/m)
    .slice(1)
    .map((source) => ({ kind: /^ {4}kind: (\S+)$/m.exec(source)?.[1] ?? '', source: source.trimEnd() }));
  return { blocks: [prose, ...blocks], questions };
}

/** What stands around the samples, in the languages of the guide. */
const WORDS = {
  en: {
    path: 'docs/kinds.md',
    title: 'Every block and every question',
    other: '[En español](kinds.es.md)',
    intro: `What learners see, and what to paste. What each field means stands in [the guide](../modules/README.md), and
[each field of each kind](fields.md#blocks-of-a-lesson) in its list. This page is made of the small course in [kinds/](kinds/es/10-muestras), which every test run builds.`,
    blocks: 'Blocks of a lesson',
    prose: 'Text without a block',
    questions: 'Questions of a `quiz.yaml`, below `questions:`',
    alt: (kind: string) => `How learners see ${kind}`,
  },
  es: {
    path: 'docs/kinds.es.md',
    title: 'Cada bloque y cada pregunta',
    other: '[In English](kinds.md)',
    intro: `Lo que ven quienes aprenden, y lo que hay que pegar. Qué significa cada campo está en
[la guía](../modules/README.es.md), y [todos los campos](fields.es.md#los-bloques-de-una-lección), en su lista. Esta página sale del curso breve de [kinds/](kinds/es/10-muestras), que cada
ejecución de las pruebas construye.`,
    blocks: 'Bloques de una lección',
    prose: 'Texto sin bloque',
    questions: 'Preguntas de un `quiz.yaml`, debajo de `questions:`',
    alt: (kind: string) => `Cómo se ve ${kind}`,
  },
} as const;

/** The pages of samples, one for each language of the guide. */
export function kindsPages({ blocks, questions }: KindSamples): { path: string; text: string }[] {
  return Object.values(WORDS).map((words) => {
    const sample = ({ kind, source }: KindSample, fence: string): string =>
      `### ${kind === 'prose' ? words.prose : `\`${kind}\``}\n\n![${words.alt(kind)}](images/kinds/${kind}.webp)\n\n\`\`\`${fence}\n${source}\n\`\`\``;
    const parts = [
      `# ${words.title}`,
      words.other,
      words.intro,
      `## ${words.blocks}`,
      ...blocks.map((one) => sample(one, 'markdown')),
      `## ${words.questions}`,
      ...questions.map((one) => sample(one, 'yaml')),
    ];
    return { path: words.path, text: `${parts.join('\n\n')}\n` };
  });
}
