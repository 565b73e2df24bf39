import type { Finding, Severity } from './finding.ts';

/**
 * The findings as lines to print, the worst first; of what nobody notices only how much it is.
 * @param name the package, as the summary in the last line calls it
 * @param version what to do about the version; null when nothing
 */
export function reportLines(name: string, findings: readonly Finding[], version: string | null): string[] {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [broken, noticed, unnoticed] = [of('breaks'), of('noticed'), of('unnoticed')];
  return [
    ...group('Breaks progress:', broken),
    ...group('Learners in progress notice:', noticed),
    ...(unnoticed.length > 0 ? [`Nobody in progress notices: ${counted(unnoticed)}`] : []),
    ...(version === null ? [] : [version]),
    findings.length === 0
      ? `since ${name}: nothing changed for learners`
      : `since ${name}: breaks progress ${broken.length}, noticed ${noticed.length}, unnoticed ${unnoticed.length}`,
  ];
}

function group(heading: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    heading,
    ...findings.map(({ where, sentence }) => `  ${where === null ? '' : `${where}  `}${sentence}.`),
  ];
}

/** `glossary terms (3), reading times (1)` */
function counted(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { sentence } of findings) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${what} (${count})`).join(', ');
}
