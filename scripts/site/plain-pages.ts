import type { PackageFile } from '../../manifest/package-description.ts';
import { directionOf } from '../../src/components/direction.ts';
import { lead, setStrings } from '../../src/components/strings.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import { escapeHtml } from '../content/escape-html.ts';
import { plainPage, plainPath } from './plain-page.ts';

/**
 * The course for web servers with its lessons as pages that need no script, one for each language, and links to them where
 * the cover says that scripts are needed. Packages for an LMS have none: its player needs scripts itself, and the same
 * texts a second time would weigh as much as the lessons do.
 */
export function withPlainPages(
  site: readonly PackageFile[],
  { main, languages }: ChosenLanguages,
  css: string,
): PackageFile[] {
  const names = languages.map(({ lang, strings }) => ({
    lang,
    name: String(strings['app.language-name'] ?? lang),
  }));
  const pages = languages.map((language) => ({
    path: plainPath(language.lang),
    bytes: new TextEncoder().encode(plainPage(language, names, css)),
  }));
  setStrings(main.strings, main.lang);
  const links = names.map(
    ({ lang, name }) =>
      `<a href="${plainPath(lang)}" lang="${lang}" dir="${directionOf(lang)}">${escapeHtml(name)}</a>`,
  );
  const notice = `<p class="notice">${escapeHtml(lead('print.all'))} ${links.join(' · ')}</p>`;
  const linked = site.map((file) =>
    file.path === 'index.html'
      ? { ...file, bytes: withNotice(new TextDecoder().decode(file.bytes), notice) }
      : file,
  );
  return [...linked, ...pages];
}

/** Below the notice that scripts are needed. */
function withNotice(page: string, notice: string): Uint8Array {
  return new TextEncoder().encode(page.replace('</noscript>', () => `${notice}</noscript>`));
}
