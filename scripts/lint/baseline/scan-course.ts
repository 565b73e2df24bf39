import type { Finding } from './finding.ts';
import { Findings } from './finding.ts';
import { scanMarkup } from './scan-markup.ts';
import { scanScripts } from './scan-script.ts';
import { scanStyle } from './scan-style.ts';

const STYLE = /<style>([^]*?)<\/style>/g;
const SCRIPT = /<script>([^]*?)<\/script>/g;

/**
 * Everything in the files of a course that the oldest browsers do not know.
 * @param files texts by path: pages, scripts and style sheets; others are passed over
 */
export function scanCourse(files: ReadonlyMap<string, string>): readonly Finding[] {
  const findings = new Findings();
  const scripts: string[] = [];
  for (const [path, text] of files) {
    if (path.endsWith('.js')) scripts.push(text);
    if (path.endsWith('.css')) scanStyle(text, findings);
    if (!path.endsWith('.html')) continue;
    for (const [, css = ''] of text.matchAll(STYLE)) scanStyle(css, findings);
    scripts.push(...[...text.matchAll(SCRIPT)].map(([, code = '']) => code));
    scanMarkup(text.replace(STYLE, '').replace(SCRIPT, ''), findings);
  }
  scanScripts(scripts, findings);
  return findings.all;
}
