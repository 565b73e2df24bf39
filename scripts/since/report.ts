import type { Finding, Severity } from './finding.ts';
import { say, verbatim } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * The findings as lines to print, the worst first; of what nobody notices only how much it is.
 * @param name the package, as the summary in the last line calls it
 * @param version what to do about the version; null when nothing
 */
export function reportLines(
  name: string,
  findings: readonly Finding[],
  version: Sentence | null,
): Sentence[] {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [broken, noticed, unnoticed] = [of('breaks'), of('noticed'), of('unnoticed')];
  return [
    ...group(say`Breaks progress:`, broken),
    ...group(say`Learners in progress notice:`, noticed),
    ...(unnoticed.length > 0 ? [say`Nobody in progress notices: ${counted(unnoticed)}`] : []),
    ...(version === null ? [] : [version]),
    findings.length === 0
      ? say`since ${name}: nothing changed for learners`
      : say`since ${name}: breaks progress ${broken.length}, noticed ${noticed.length}, unnoticed ${unnoticed.length}`,
  ];
}

function group(heading: Sentence, findings: readonly Finding[]): Sentence[] {
  if (findings.length === 0) return [];
  return [
    heading,
    ...findings.map(({ where, sentence }) => verbatim(`  ${where === null ? '' : `${where}  `}${sentence}.`)),
  ];
}

/** `glossary terms (3), reading times (1)` */
function counted(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { sentence } of findings) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${what} (${count})`).join(', ');
}
