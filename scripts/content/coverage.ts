import type { ParsedCourse } from './course-draft.ts';
import { deckLines, namingsIn } from './rules/deck/deck-lines.ts';
import type { Naming } from './rules/deck/deck-lines.ts';

/** Where a course teaches each line of the deck that it was made from, and asks about it. */
export interface Coverage {
  /** What the deck is called. */
  readonly title: string;
  readonly lines: readonly CoveredLine[];
}

/** A line of the deck. */
export interface CoveredLine {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly Naming[];
  readonly questions: readonly Naming[];
}

/** @returns null for a course that was not made from a deck */
export function coverageOf(course: ParsedCourse): Coverage | null {
  const lines = deckLines({ course });
  const deck = course.settings.value.sources?.deck;
  if (!deck || !lines) return null;
  const namings = namingsIn({ course });
  const naming = (line: string, kind: Naming['kind']): Naming[] =>
    namings.filter((one) => one.kind === kind && one.deck.includes(line));
  return {
    title: deck.title,
    lines: [...lines].map(([id, title]) => ({
      id,
      title,
      lessons: naming(id, 'lesson'),
      questions: naming(id, 'question'),
    })),
  };
}

/**
 * The coverage as a page for authors and trainers, in the base language.
 * @param pathTo the address of a content file, as seen from the page
 */
export function coveragePage({ title, lines }: Coverage, pathTo: (path: string) => string): string {
  const rows = lines.map(({ id, title: says, lessons, questions }) => [
    id,
    says,
    lessons.map((lesson) => `[${lesson.title}](${pathTo(lesson.path)})`).join('<br>'),
    questions.map((question) => `\`${question.id}\``).join(', '),
  ]);
  return [
    '# Qué parte del curso cubre cada línea de la presentación de partida',
    '',
    `Fuente: ${title}.`,
    '',
    'Esta página la escribe `npm run coverage` con el `deck` de cada lección y de cada pregunta y con la lista de líneas',
    'de `course.yaml`: no se edita a mano.',
    '',
    ...[['línea', 'dice', 'lecciones', 'preguntas'], ['---', '---', '---', '---'], ...rows].map(tableRow),
    '',
  ].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
