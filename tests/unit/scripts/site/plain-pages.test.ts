import { beforeAll, describe, expect, it } from 'vitest';
import type { PackageFile } from '../../../../manifest/package-description.ts';
import { lessonPlaces } from '../../../../src/core/find.ts';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { chooseLanguages } from '../../../../scripts/site/choose-languages.ts';
import { withPlainPages } from '../../../../scripts/site/plain-pages.ts';

const COVER = '<noscript><p class="notice">…</p></noscript>';

/** The pages by path, of our own course and of one that is read from right to left. */
const COURSES = ['modules', 'tests/fixtures/courses/water-at-home'];

describe.each(COURSES)('lessons without scripts of %s', { timeout: 60_000 }, (modules) => {
  const pages = new Map<string, string>();
  let languages: readonly CompiledLanguage[] = [];

  beforeAll(async () => {
    const chosen = chooseLanguages((await readCourse(modules)).languages, undefined);
    ({ languages } = chosen);
    const site: PackageFile[] = [{ path: 'index.html', bytes: new TextEncoder().encode(COVER) }];
    for (const { path, bytes } of withPlainPages(site, chosen, 'a { color: red }'))
      pages.set(path, new TextDecoder().decode(bytes));
  }, 60_000);

  it('are one page for each language, to which the cover leads', () => {
    const paths = languages.map(({ lang }) => `read.${lang}.html`);
    expect([...pages.keys()]).toEqual(['index.html', ...paths]);
    for (const path of paths) expect(pages.get('index.html')).toContain(`<a href="${path}"`);
  });

  it('hold every lesson and every term, and name their language and direction', () => {
    for (const { lang, outline } of languages) {
      const page = pages.get(`read.${lang}.html`) ?? '';
      for (const { lesson } of lessonPlaces(outline)) expect(page).toContain(`<article id="${lesson.id}">`);
      expect(page).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(page.match(/<dt>/g)?.length).toBeGreaterThan(2);
    }
  });

  it('hold no script, and their policy allows none', () => {
    for (const [path, page] of pages) {
      if (path === 'index.html') continue;
      expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
      expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`);
      expect(page).not.toContain('script-src');
    }
  });

  it('lead from each link to a place on the page', () => {
    for (const page of pages.values()) {
      const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const lost = [...page.matchAll(/ href="#([^"]*)"/g)].filter(([, id]) => !ids.has(id));
      expect(lost.map(([link]) => link)).toEqual([]);
    }
  });
});
