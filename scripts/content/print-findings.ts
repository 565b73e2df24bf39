import { ContentErrors, formatProblem } from './content-error.ts';
import type { Problem } from './content-error.ts';
import { sayCount } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** How `npm run check` can say what it found: to people, to programs, and to GitHub's annotations. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Runs a reading and prints what it found: errors on stderr and advice on stdout for people, all on stdout otherwise.
 * The exit code becomes 1 when there are errors.
 * @param strict takes advice for errors
 * @returns what was read; null when errors kept it from being read
 * @throws whatever the reading throws beside ContentErrors
 */
export async function printFindings<T extends { readonly advice: readonly Problem[] }>(
  read: () => Promise<T>,
  format: Format,
  strict: boolean,
): Promise<T | null> {
  const course = await read().catch((error: unknown) => {
    if (error instanceof ContentErrors) return error;
    throw error;
  });
  const unread = course instanceof ContentErrors;
  PRINTERS[format](unread ? course.problems : [], course.advice);
  if (unread || (strict && course.advice.length > 0)) process.exitCode = 1;
  return unread ? null : course;
}

/** `3 pieces of advice` */
export function piecesOfAdvice(count: number): Sentence {
  return sayCount(count, '{n} piece of advice', '{n} pieces of advice');
}

type Printer = (errors: readonly Problem[], advice: readonly Problem[]) => void;

const PRINTERS: Readonly<Record<Format, Printer>> = {
  text(errors, advice) {
    for (const error of errors) console.error(formatProblem(error));
    for (const line of groupedByFile(advice)) console.log(line);
  },
  json(errors, advice) {
    console.log(JSON.stringify([...errors, ...advice], null, 2));
  },
  github(errors, advice) {
    for (const problem of [...errors, ...advice]) console.log(annotation(problem));
  },
};

function groupedByFile(advice: readonly Problem[]): string[] {
  const files = new Set(advice.map(({ path }) => path));
  return [...files].flatMap((file) => [
    file,
    ...advice
      .filter(({ path }) => path === file)
      .map(({ line, column, rule, message }) => `  ${`${line}:${column}`.padEnd(7)} ${message} (${rule})`),
  ]);
}

/** A workflow command of GitHub Actions; its properties and its message each have characters that must be escaped. */
function annotation({ level, path, line, column, rule, message }: Problem): string {
  const command = level === 'error' ? 'error' : 'warning';
  const property = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${command} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
