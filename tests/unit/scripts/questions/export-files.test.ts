import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../../../scripts/questions/export-files.ts';
import type { QuestionBank } from '../../../../scripts/questions/question-bank.ts';
import { WORDS } from '../../../../scripts/questions/words.ts';
import type { OutputFile } from '../../../../scripts/site/output-folder.ts';
import type { Question } from '../../../../src/questions/models.ts';
import { aBank, AN_OPINION, aQuestion, EACH_KIND } from '../../../fixtures/question-bank.ts';

const QUESTIONS = Object.values(EACH_KIND);

async function allOf(bank: QuestionBank): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for await (const file of exportFiles([bank])) files.push(file);
  return files;
}

async function written(bank: QuestionBank): Promise<Map<string, string>> {
  const files = await allOf(bank);
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** The notes of a bank, paragraph by paragraph. */
async function notes(questions: readonly Question[], change?: Partial<QuestionBank>): Promise<string[]> {
  const files = await written(aBank(questions, change));
  const [, text] = [...files].find(([path]) => path.endsWith('.notes.txt'))!;
  return text.split('\n\n');
}

describe('the exports of a bank', () => {
  it('are a file for each format, and one that says what differs', async () => {
    expect([...(await written(aBank(QUESTIONS))).keys()]).toEqual([
      'questions/curso-1.2.3.es.moodle.xml',
      'questions/curso-1.2.3.es.moodle-4.4.xml',
      'questions/curso-1.2.3.es.gift.txt',
      'questions/curso-1.2.3.es.qti21.zip',
      'questions/curso-1.2.3.es.notes.txt',
    ]);
  });

  it('need one Moodle file only where nothing has to be put in order', async () => {
    const names = [...(await written(aBank([EACH_KIND.single]))).keys()];
    expect(names).not.toContain('questions/curso-1.2.3.es.moodle-4.4.xml');
  });

  it('hold nothing that an older Moodle refuses in the file for any Moodle', async () => {
    const files = await written(aBank(QUESTIONS));
    expect(files.get('questions/curso-1.2.3.es.moodle.xml')).not.toContain('type="ordering"');
    expect(files.get('questions/curso-1.2.3.es.moodle-4.4.xml')).toContain('type="ordering"');
  });

  it('are none where nothing is asked', async () => {
    expect(await allOf(aBank([], { sections: [] }))).toEqual([]);
  });
});

describe('the notes beside them', () => {
  it('say that opinions are not among the questions', async () => {
    const files = await written(aBank([EACH_KIND.single, AN_OPINION]));
    for (const [name, text] of files)
      if (!name.endsWith('.zip')) expect(text.includes('confianza'), name).toBe(false);
    expect((await notes([EACH_KIND.single, AN_OPINION]))[2]).toContain(
      'No se exportan las preguntas de opinión',
    );
  });

  it('say which question differs in which file', async () => {
    const [title, course, all, moodle, later, gift, qti] = await notes(QUESTIONS);
    expect(title).toBe('Preguntas de «Redes A/B» para otros sistemas: qué cambia');
    expect(course).toBe('Redes A/B 1.2.3. CC BY 4.0');
    expect(all).toContain(
      `«Evaluación: inicio» pregunta 2 de ${QUESTIONS.length} al azar, sin límite de intentos, y se aprueba con 70 de 100.`,
    );
    expect((await notes([EACH_KIND.single, EACH_KIND.multiple]))[2]).toContain(
      'pregunta 2 de 2, en orden al azar, sin límite',
    );
    expect(moodle).toMatch(/emparejar cada elemento con su lugar[^\n]*\n {4}orden\n/);
    expect(moodle).toMatch(/emparejar cada elemento con su grupo[^\n]*\n {4}grupos\n/);
    expect(later).not.toContain('su lugar');
    expect(gift).toMatch(/GIFT no guarda los puntos[^\n]*\n {4}cifra/);
    expect(qti).toMatch(
      /^QTI 2\.1\n {2}- Señalar en una imagen pasa a elegir[^\n]*\n {4}lugar\n {2}- El curso acepta la respuesta/,
    );
  });

  it('say where typing mistakes pass in the course and not there', async () => {
    const typed = EACH_KIND['fill-in'] as Extract<Question, { kind: 'fill-in' }>;
    const [, , all] = await notes([typed, { ...typed, id: 'con-errata', typos: 1 }]);
    expect(all).toMatch(/El curso deja pasar erratas[^\n]*\n {4}con-errata(\n|$)/);
  });

  it('name what is left out', async () => {
    const many = Array.from(
      'abcdefghijk',
      (id) => `{ id: ${id}, text: ${id}, feedback: Va., correct: true }`,
    );
    const [, , , moodle] = await notes([
      aQuestion(`{ id: once, kind: multiple, options: [${many.join(', ')}] }`),
    ]);
    expect(moodle).toMatch(/No se exportan: tienen más de diez opciones correctas[^\n]*\n?/);
  });

  it('say so where nothing differs', async () => {
    expect((await notes([EACH_KIND.single])).at(-1)).toBe('QTI 2.1\n  Nada: todo pasó tal como es.\n');
  });

  it.each(Object.keys(WORDS))('are in the language of the questions: %s', async (lang) => {
    const { title } = WORDS[lang]!.notes;
    expect((await notes(QUESTIONS, { lang }))[0]).toBe(title('Redes A/B'));
  });
});
