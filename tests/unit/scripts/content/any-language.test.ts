import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { sentencesOf } from '../../../../scripts/content/rules/sentences.ts';
import { changedCourse, findingsOf, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';
import { TWO_LANGUAGES } from '../../../fixtures/content/translation/small-translation.ts';

const WATER = 'tests/fixtures/courses/water-at-home';

/** The small course with Catalan, of which the project knows no word, as its base. */
const CATALAN = Object.fromEntries(
  Object.entries(SMALL_COURSE).map(([path, text]) => [path.replace(/^es\//, 'ca/'), text]),
);

describe('the base language of a course', () => {
  it('is the one whose course.yaml has the id of the course', async () => {
    const { base, languages, translations } = await readCourse(WATER);
    expect([base, ...translations.map(({ lang }) => lang)]).toEqual(['ar', 'en']);
    expect(languages[0]?.outline).toMatchObject({ id: 'water-at-home', lang: 'ar', title: 'الماء في البيت' });
  });

  it('stays the same with a slip of the pen in that id', async () => {
    const files = changedCourse({ 'es/course.yaml': ['id: el-agua', 'idd: el-agua'] }, TWO_LANGUAGES);
    expect(await withFolder(files, linesOf)).toEqual([
      'es/course.yaml:1:1  "id" is missing; expected text',
      'es/course.yaml:1:1  unknown key "idd"; did you mean "id"?',
    ]);
  });

  it('is asked for where two may be it, and where none may', async () => {
    const two = changedCourse({ 'en/course.yaml': SMALL_COURSE['es/course.yaml']! }, TWO_LANGUAGES);
    const lines = await withFolder(two, linesOf);
    expect(lines.map((line) => line.split('  ')[0])).toEqual(['en/course.yaml:1:1', 'es/course.yaml:1:1']);
    expect(lines[0]).toContain('remove them from the translations');
    const none = changedCourse({ 'en/course.yaml': null, 'es/course.yaml': null }, TWO_LANGUAGES);
    expect((await withFolder(none, linesOf))[0]).toMatch(
      /which of en\/, es\/ is the base language, .* none of them has one$/,
    );
  });
});

describe('the words of the interface', () => {
  it('come from the project where the course has none, in its base and in translations', async () => {
    const files = changedCourse({ 'es/ui.yaml': null, 'en/ui.yaml': null }, TWO_LANGUAGES);
    const { languages } = await withFolder(files, (folder) => readCourse(folder));
    expect(languages.map(({ strings }) => strings['cover.start'])).toEqual(['Empezar', 'Start']);
  });

  it('are those of the course where it has them', async () => {
    const files = changedCourse({ 'es/ui.yaml': 'cover.start: ¡Al agua!\n' });
    const { languages } = await withFolder(files, (folder) => readCourse(folder));
    expect(languages[0]?.strings).toMatchObject({ 'cover.start': '¡Al agua!', 'app.menu': 'Índice' });
  });

  it('are asked for in one sentence in a language in which the project brings none', async () => {
    const some = CATALAN['ca/ui.yaml']!.replace(/^app\.(menu|skip): .*\n/gm, '');
    expect(await withFolder({ ...CATALAN, 'ca/ui.yaml': some }, linesOf)).toEqual([
      expect.stringMatching(
        /^ca\/ui\.yaml:1:1 {2}2 of the interface's \d+ words are missing, and the project does not bring them in this language: app\.menu, app\.skip; write them here/,
      ),
    ]);
    const { 'ca/ui.yaml': _words, ...none } = CATALAN;
    expect(await withFolder(none, linesOf)).toEqual([
      'ca/ui.yaml:1:1  this file is missing; expected ui.yaml, with the words of the interface, which the project does not bring in this language; copy modules/en/ui.yaml and translate it',
    ]);
  });
});

describe('a course without capital letters', () => {
  it('has its sentences told apart', () => {
    expect(sentencesOf('الماء يغلي. هل يبرد؟ نعم.', 'ar')).toHaveLength(3);
  });

  it('is measured like any other, and found sound', async () => {
    const { advice } = await readCourse(WATER);
    expect(advice.filter(({ rule }) => rule !== 'missing-translation')).toEqual([]);
  });
});

describe('the logo of a course', () => {
  const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>';
  const named = changedCourse({
    'es/course.yaml': ['passing: 70\n', 'passing: 70\nlogo: { src: logo.svg, alt: Gota }\n'],
  });

  it('is part of the package, in every language', async () => {
    const { languages } = await withFolder({ ...TWO_LANGUAGES, ...named, 'es/logo.svg': LOGO }, (folder) =>
      readCourse(folder),
    );
    for (const { outline, media } of languages) {
      expect(outline.logo?.src).toBe('media/logo.svg');
      expect(media.map(({ path }) => path)).toContain('media/logo.svg');
    }
  });

  it.each([
    ['is not there', {}, 'es/course.yaml:13:14  the logo "logo.svg" is not beside course.yaml'],
    [
      'runs a script',
      { 'es/logo.svg': LOGO.replace('<circle r="4"/>', '<script/>') },
      'the drawing holds <script>',
    ],
    [
      'is another one too',
      { 'es/logo.svg': LOGO, 'es/foto.png': 'x' },
      'es/foto.png:1:1  this picture is shown nowhere',
    ],
    [
      'is in a translation',
      { 'es/logo.svg': LOGO, 'en/course.yaml': 'title: Water\n', 'en/logo.svg': LOGO },
      'en/logo.svg:1:1  the logo is the one in es',
    ],
  ])('that %s is a problem', async (_how, files, sentence) => {
    const found = await withFolder({ ...named, ...files }, findingsOf);
    expect(found.map(({ line }) => line).join('\n')).toContain(sentence);
  });
});
