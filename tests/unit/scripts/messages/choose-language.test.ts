import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage, namedIn } from '../../../../scripts/messages/choose-language.ts';
import { speak, spokenLanguage } from '../../../../scripts/messages/say.ts';

describe('the language that a terminal names', () => {
  it.each([
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'pt_BR' }, 'pt'],
    [{ LANG: 'fr_FR@euro' }, 'fr'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'es_ES.UTF-8' }, 'fr'],
    [{ LC_MESSAGES: 'pt_PT.UTF-8', LANG: 'es_ES.UTF-8' }, 'pt'],
    [{ LANGUAGE: 'es-419', LC_ALL: 'fr_FR.UTF-8' }, 'es'],
    [{ LANGUAGE: 'de:pt:en', LANG: 'de_DE.UTF-8' }, 'pt'],
    [{ LC_ALL: 'C.UTF-8' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{ LANG: 'de_DE.UTF-8' }, undefined],
    [{ LANG: '' }, undefined],
    [{}, undefined],
  ])('by %j is %s', (variables, lang) => {
    expect(namedIn(variables)).toBe(lang);
  });
});

describe('the language of a command', () => {
  let modules: string;

  beforeEach(async () => {
    modules = await mkdtemp(join(tmpdir(), 'course-language-'));
    for (const name of ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, '');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    speak();
    await rm(modules, { recursive: true });
  });

  const write = async (lang: string, text: string): Promise<void> => {
    await mkdir(join(modules, lang), { recursive: true });
    await writeFile(join(modules, lang, 'course.yaml'), text);
  };

  it('is that of the terminal, whatever the course is in', async () => {
    await write('es', 'id: agua\n');
    vi.stubEnv('LANG', 'fr_FR.UTF-8');
    await chooseLanguage(modules);
    expect(spokenLanguage()).toBe('fr');
  });

  it('is the one in which the course is written first where the terminal names none', async () => {
    await write('en', 'title: Water\n');
    await write('pt', 'id: agua\ntitle: Água\n');
    await chooseLanguage(modules);
    expect(spokenLanguage()).toBe('pt');
  });

  it('is any that a course is in whose id is lost', async () => {
    await write('es', 'title: Agua\n');
    await chooseLanguage(modules);
    expect(spokenLanguage()).toBe('es');
  });

  it('is English for a course in a language that commands do not speak, and without a course', async () => {
    await write('ar', 'id: ma\n');
    await chooseLanguage(modules);
    expect(spokenLanguage()).toBe('en');
    await chooseLanguage(join(modules, 'nowhere'));
    expect(spokenLanguage()).toBe('en');
  });

  it('is handed on to the processes that the command starts', async () => {
    await write('es', 'id: agua\n');
    await chooseLanguage(modules);
    expect(process.env['LANGUAGE']).toBe('es');
  });
});
