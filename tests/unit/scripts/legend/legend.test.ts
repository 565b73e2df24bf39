import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { legendFiles } from '../../../../scripts/legend/legend-files.ts';
import { questionBank } from '../../../../scripts/questions/question-bank.ts';
import type { QuestionBank } from '../../../../scripts/questions/question-bank.ts';
import { slots } from '../../../../src/core/report.ts';
import type { GradedQuestion, Question } from '../../../../src/questions/models.ts';
import { aBank, AN_OPINION, aQuestion, EACH_KIND } from '../../../fixtures/question-bank.ts';

const QUESTIONS = Object.values(EACH_KIND);

async function legend(bank: QuestionBank): Promise<{ html: string; csv: string }> {
  const files = await legendFiles([bank]);
  const [html = '', csv = ''] = ['.html', '.csv'].map((ending) => {
    const { bytes } = files.find(({ path }) => path === `curso-1.2.3-legend.${bank.lang}${ending}`)!;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
  return { html, csv };
}

/** A row of the table for a question, by the head of its column. */
async function rowOf(question: Question): Promise<Record<string, string>> {
  const [head = '', row = ''] = (await legend(aBank([question]))).csv.slice(1).split('\r\n');
  const cells = row.split(';');
  return Object.fromEntries(head.split(';').map((name, at) => [name, cells[at] ?? '']));
}

describe('the legend', () => {
  it.each<[GradedQuestion['kind'], string, string, string, string]>([
    ['single', 'a Sí | b No', 'Sí', 'a', 'a'],
    ['multiple', 'a Uno | b Dos | c Tres | d Cuatro', 'Uno | Tres | Cuatro', '"a,c,d"', 'a[,]c[,]d'],
    ['true-false', 't Verdadero | f Falso', 'Falso', 'f', 'false'],
    [
      'matching',
      'a. Perú | b. Chile | .a Lima | .b Santiago',
      'Perú → Lima | Chile → Santiago',
      'a.a,b.b',
      'a[.]a[,]b[.]b',
    ],
    ['ordering', 'c Ginebra | a Túnez | b Atenas', '1. Ginebra | 2. Túnez | 3. Atenas', 'c,a,b', 'c[,]a[,]b'],
    [
      'categorising',
      'a. Debatir | b. Multar | c. Publicar | .1 Cabe | .2 No cabe',
      'Cabe: a, c | No cabe: b',
      'a.1,b.2,c.1',
      'a[.]1[,]b[.]2[,]c[.]1',
    ],
    [
      'inline-choice',
      'b.1 mes | b.2 año | b.3 década | a.1 decide | a.2 debate',
      'El Foro se reúne cada … y no → año | y no … . → decide',
      'a.1,b.2',
      'a[.]1[,]b[.]2',
    ],
    ['fill-in', '', 'utilización', 'utilización', 'utilización'],
    ['numeric', '', '10,5 ± 0,5 años', '10.5', '10[:]11'],
  ])(
    'says of %s what its letters stand for, and the right answer as each report has it',
    async (kind, options, answer, scorm12, scorm2004) => {
      const row = await rowOf(EACH_KIND[kind]);
      expect(row['Opciones']).toBe(options);
      expect(row['Respuesta correcta']).toBe(answer);
      expect(row['En el informe de SCORM 1.2']).toBe(scorm12.replaceAll('"', ''));
      expect(row['En el informe de SCORM 2004']).toBe(scorm2004);
    },
  );

  it('says how many typing mistakes are let pass', async () => {
    const typed = EACH_KIND['fill-in'] as Extract<Question, { kind: 'fill-in' }>;
    const answers = [1, 2].map(async (typos) => (await rowOf({ ...typed, typos }))['Respuesta correcta']);
    expect(await Promise.all(answers)).toEqual([
      'utilización | (vale también con una errata)',
      'utilización | (vale también con hasta 2 erratas)',
    ]);
  });

  it('says where a question belongs, what it asks and what it earns', async () => {
    expect(await rowOf(EACH_KIND.numeric)).toMatchObject({
      'N.º': '0',
      Identificador: 's1-00_cifra',
      Sección: 'Inicio',
      Tipo: 'número',
      Pregunta: '¿Qué es?',
      Objetivo: 'OA1.1 Decir qué es.',
      Nivel: 'aplicar',
      Lección: 'Primera lección',
      Puntos: '2,5',
    });
  });

  it('says of an opinion what its letters stand for, and that nothing is right', async () => {
    expect(await rowOf(AN_OPINION)).toMatchObject({
      Tipo: 'opinión',
      Opciones: 'a Ninguna | b Bastante | c Toda',
      'Respuesta correcta': '',
      'En el informe de SCORM 1.2': '',
      Puntos: '0',
    });
  });

  it('has a row for every column of the report, those of questions that are gone too', async () => {
    const slot = QUESTIONS.length;
    const bank = aBank(QUESTIONS, { retired: [{ slot, id: 'retired-99' }] });
    const rows = (await legend(bank)).csv.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => Number(row.split(';')[0]))).toEqual([...QUESTIONS.keys(), slot]);
    expect((await legend(bank)).html).toContain('<code>retired-99</code>');
  });

  it('opens with its accents in a spreadsheet of its language', async () => {
    expect((await legend(aBank(QUESTIONS))).csv.startsWith('\uFEFFN.º;')).toBe(true);
    expect((await legend(aBank(QUESTIONS, { lang: 'en' }))).csv.startsWith('\uFEFFNo.,Identifier,')).toBe(
      true,
    );
  });

  it('is a page that runs nothing, asks nobody and is allowed nothing but its own style', async () => {
    const { html } = await legend(aBank(QUESTIONS));
    const css = /<style>([^]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import| style="| on[a-z]+="|https?:/);
  });

  it('speaks of questions that somebody did not get only where attempts ask some of them', async () => {
    const asked = async (draw: number) => {
      const bank = aBank(QUESTIONS);
      const sections = bank.sections.map((one) => ({ ...one, assessment: { ...one.assessment, draw } }));
      return (await legend({ ...bank, sections })).html;
    };
    expect(await asked(2)).toContain('Cada intento pregunta solo una parte del banco');
    expect(await asked(QUESTIONS.length)).not.toContain('Cada intento pregunta solo');
  });

  it('takes texts for texts', async () => {
    const stem = '5 < 6 & "b" `=1`';
    const question = aQuestion(
      JSON.stringify({
        kind: 'true-false',
        stem,
        correct: true,
        feedback: { whenTrue: 'a', whenFalse: 'b' },
      }),
    );
    const { html } = await legend(aBank([question], { title: '</title><script>' }));
    expect(html).toContain('5 &lt; 6 &amp; &quot;b&quot; =1');
    expect(html).not.toContain('<script>');
  });

  it('says of what is not translated in which language it is', async () => {
    const question = { ...EACH_KIND.single, lang: 'es' };
    const bank = aBank([question], { lang: 'pt' });
    const { html } = await legend(bank);
    expect(html).toContain('Ainda sem tradução: está em espanhol.');
    expect(html).toContain('<div lang="es" dir="ltr"><p>¿Qué es?</p>');
  });

  it('speaks English beside a language that nobody has written its words in', async () => {
    const { html } = await legend(aBank(QUESTIONS, { lang: 'de' }));
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<div lang="de" dir="ltr"><p>¿Qué es?</p>');
  });

  it('names the questions of the real course as its reports do, and a lesson for each of them', async () => {
    const { languages } = await readCourse('modules');
    for (const language of languages) {
      const bank = questionBank(language);
      const known = bank.sections.flatMap((section) => section.questions);
      const columns = [...known.map(({ slot, interaction }) => ({ slot, id: interaction })), ...bank.retired];
      expect(columns.sort((a, b) => a.slot - b.slot)).toEqual(
        slots(language.outline).map(({ slot, id }) => expect.objectContaining({ slot, id }) as object),
      );
      expect(known.filter(({ lessons, objective }) => lessons.length === 0 || objective === '')).toEqual([]);
    }
  });
});
