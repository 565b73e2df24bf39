import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { chooseLanguages } from '../../../../scripts/site/choose-languages.ts';
import { indexPage } from '../../../../scripts/site/page.ts';
import type { Parts } from '../../../../src/model/outline.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { TWO_LANGUAGES } from '../../../fixtures/content/translation/small-translation.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let all: readonly CompiledLanguage[];

beforeAll(async () => {
  const files = { ...TWO_LANGUAGES, 'ar/ui.yaml': 'app.language-name: العربية\n' };
  all = await withFolder(files, async (folder) => (await readCourse(folder)).languages);
});

const SPANISH = { lang: 'es', name: 'app.language-name' };
const ENGLISH = { lang: 'en', name: 'English' };
const ARABIC = { lang: 'ar', name: 'العربية' };

describe('the languages of a package', () => {
  it.each([
    ['all, the base first, when none is named', undefined, ['es', 'ar', 'en'], ''],
    ['all, the first named first', ['en', 'es', 'ar'], ['en', 'es', 'ar'], ''],
    ['one', ['en'], ['en'], '-en'],
    ['some, each once', ['ar', 'es', 'ar'], ['ar', 'es'], '-ar-es'],
  ])('are %s', (_which, langs, chosen, suffix) => {
    const { main, languages, suffix: name } = chooseLanguages(all, langs);
    expect(languages.map(({ lang }) => lang)).toEqual(chosen);
    expect([main.lang, name]).toEqual([chosen[0], suffix]);
  });

  it('each know of all others in the package, and of no more', () => {
    const { languages } = chooseLanguages(all, ['en', 'ar']);
    for (const { lang, outline, parts } of languages) {
      expect(outline.languages).toEqual([ENGLISH, ARABIC]);
      const course = parts.find(({ name }) => name === `${lang}/course`)!.data as Parts['course'];
      expect(course.outline.languages).toEqual([ENGLISH, ARABIC]);
    }
    expect(chooseLanguages(all, undefined).main.outline.languages).toEqual([SPANISH, ARABIC, ENGLISH]);
  });

  it('must be languages of the course', () => {
    expect(() => chooseLanguages(all, ['eo'])).toThrow('the course is not in "eo"; it holds es, ar, en');
  });
});

describe('the page of a package', () => {
  it('is in its main language, in the direction of its writing', () => {
    const page = (lang: string): string => {
      const { main } = chooseLanguages(all, [lang]);
      return indexPage({ ...main, folder: '', texts: {} }, { first: '', blocks: '', later: '' }, []);
    };
    expect(page('en')).toContain('<html lang="en">');
    expect(page('en')).toContain('<title>Water</title>');
    expect(page('ar')).toContain('<html lang="ar" dir="rtl">');
  });

  it('is not written when its script would end in the middle', () => {
    const { main } = chooseLanguages(all, ['en']);
    expect(() =>
      indexPage({ ...main, folder: '', texts: {} }, { first: '', blocks: '', later: '' }, [
        'const text = "</script>"',
      ]),
    ).toThrow('the script of the page holds a <script> tag in a text');
  });
});
