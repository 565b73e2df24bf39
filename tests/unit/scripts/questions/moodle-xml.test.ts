import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { moodleCategories } from '../../../../scripts/questions/export-files.ts';
import { orderingAsMatching } from '../../../../scripts/questions/to-moodle.ts';
import { writeMoodleXml } from '../../../../scripts/questions/write-moodle-xml.ts';
import type { Question } from '../../../../src/questions/models.ts';
import { aBank, aQuestion, EACH_KIND } from '../../../fixtures/question-bank.ts';

/** What an independent reader of XML finds in the export. */
function exported(...questions: Question[]) {
  const root = XmlDocument.fromString(writeMoodleXml(moodleCategories(aBank(questions)))).root;
  const texts = (path: string): string[] => root.find(path).map(({ content }) => content);
  const attributes = (path: string, name: string): string[] =>
    root.find(path).map((node) => (node instanceof XmlElement ? (node.attr(name)?.value ?? '') : ''));
  return { texts, attributes };
}

describe('the export as Moodle XML', () => {
  it('puts each section into a category, where a slash in a name parts nothing', () => {
    expect(exported(EACH_KIND.single).texts('//category/text')).toEqual(['top/Redes A//B/Inicio']);
  });

  it('gives every question its id, its objective, its level and its points', () => {
    const { texts } = exported(...Object.values(EACH_KIND));
    const ids = texts('//idnumber');
    expect(ids).toEqual(Object.values(EACH_KIND).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts('//question[idnumber="una"]/tags/tag/text')).toEqual(['OA1.1', 'aplicar']);
    expect(texts('//question[idnumber="cifra"]/defaultgrade')).toEqual(['2.5']);
  });

  it('names a question by its number in reports and by its first words', () => {
    expect(exported(EACH_KIND.single).texts('//name/text')).toEqual(['s1-00 ¿Qué es?']);
  });

  it('lets one option of a single choice earn all', () => {
    const { texts, attributes } = exported(EACH_KIND.single);
    expect(texts('//single')).toEqual(['true']);
    expect(attributes('//answer', 'fraction')).toEqual(['100', '0']);
    expect(texts('//answer/feedback/text')).toEqual(['Así es.', 'Mire otra vez el texto.']);
  });

  it('takes away as much for a wrong option of several as a right one earns, as the course does', () => {
    const { texts, attributes } = exported(EACH_KIND.multiple);
    expect(texts('//single')).toEqual(['false']);
    expect(attributes('//answer', 'fraction')).toEqual(['33.33333', '-33.33333', '33.33333', '33.33333']);
  });

  it('says which of true and false is right, and what follows from each', () => {
    const { texts, attributes } = exported(EACH_KIND['true-false']);
    expect(texts('//answer/text')).toEqual(['true', 'false']);
    expect(attributes('//answer', 'fraction')).toEqual(['0', '100']);
    expect(texts('//answer/feedback/text')).toEqual(['No es así.', 'Es falso.']);
  });

  it('pairs what is to be matched and what is to be sorted', () => {
    expect(exported(EACH_KIND.matching).texts('//subquestion/answer/text')).toEqual(['Lima', 'Santiago']);
    const { texts, attributes } = exported(EACH_KIND.categorising);
    expect(attributes('//question', 'type')).toEqual(['category', 'matching']);
    expect(texts('//subquestion/text')).toEqual(['Debatir', 'Multar', 'Publicar']);
    expect(texts('//subquestion/answer/text')).toEqual(['Cabe', 'No cabe', 'Cabe']);
  });

  it('keeps a group without items as an answer that fits nothing', () => {
    const question = aQuestion(`
      kind: categorising
      categories: [{ id: "1", text: Cabe }, { id: "2", text: No cabe }]
      items:
        - { id: a, text: Debatir, category: "1", feedback: Sí. }
        - { id: b, text: Publicar, category: "1", feedback: Sí. }
    `);
    const { texts } = exported(question);
    expect(texts('//subquestion/text')).toEqual(['Debatir', 'Publicar', '']);
    expect(texts('//subquestion/answer/text')).toEqual(['Cabe', 'Cabe', 'No cabe']);
  });

  it('puts items in order by their place, marked place by place', () => {
    const { texts, attributes } = exported(EACH_KIND.ordering);
    expect(attributes('//question', 'type')).toEqual(['category', 'ordering']);
    expect(texts('//gradingtype | //selecttype')).toEqual(['ALL', 'ABSOLUTE_POSITION']);
    expect(texts('//answer/text')).toEqual(['Ginebra', 'Túnez', 'Atenas']);
    // Without it, Moodle 5.0 aborts the whole import.
    expect(texts('//shownumcorrect')).toEqual(['1']);
  });

  it('offers at each gap of a text what belongs to that gap, the right one by its number', () => {
    const { texts, attributes } = exported(EACH_KIND['inline-choice']);
    expect(attributes('//question', 'type')).toEqual(['category', 'gapselect']);
    expect(texts('//questiontext/text')).toEqual([
      '<p>¿Qué es?</p><p>El Foro se reúne cada [[2]] y <strong>no</strong> [[4]].</p>',
    ]);
    expect(texts('//selectoption/text')).toEqual(['mes', 'año', 'década', 'decide', 'debate']);
    expect(texts('//selectoption/group')).toEqual(['1', '1', '1', '2', '2']);
    expect(texts('//generalfeedback/text')).toEqual([
      '<ul><li><strong>1. año</strong>: Cada año en otro país.</li><li><strong>2. decide</strong>: Decide quien participa.</li></ul>',
    ]);
  });

  it('takes brackets that an author wrote for no gap', () => {
    const question = { ...EACH_KIND['inline-choice'], text: '{{a}} [[1]] {{b}}' };
    expect(exported(question).texts('//questiontext/text')[0]).toContain('[[1]] [&#91;1]] [[4]]');
  });

  it('puts items in order as matching for a Moodle that has no type for it', () => {
    const [category] = moodleCategories(aBank([EACH_KIND.ordering]));
    expect(category!.questions.map(orderingAsMatching)).toMatchObject([
      {
        type: 'matching',
        stems: [
          { text: 'Ginebra', answer: '1' },
          { text: 'Túnez', answer: '2' },
          { text: 'Atenas', answer: '3' },
        ],
      },
    ]);
  });

  it('says about parts what the course says, in the general feedback', () => {
    expect(exported(EACH_KIND.matching).texts('//generalfeedback/text')).toEqual([
      '<ul><li><strong>Perú → Lima</strong>: En la costa.</li><li><strong>Chile → Santiago</strong>: En el valle.</li></ul>',
    ]);
  });

  it('takes a word with all its accents and with none, known mistakes too', () => {
    const { texts, attributes } = exported(EACH_KIND['fill-in']);
    expect(texts('//answer/text')).toEqual([
      'utilización',
      'utilizacion',
      'evolución',
      'evolucion',
      'uso',
      '*',
    ]);
    expect(attributes('//answer', 'fraction')).toEqual(['100', '100', '0', '0', '0', '0']);
    expect(texts('//usecase')).toEqual(['0']);
    expect(texts('//questiontext/text')).toEqual(['<p>Es la _____ pública.</p>']);
  });

  it('lets a star in an answer stand for itself', () => {
    const question = aQuestion('{ kind: fill-in, accept: ["a*b"], feedback: Es eso. }');
    expect(exported(question).texts('//answer/text')).toEqual(['a\\*b', '*']);
  });

  it('takes a number within its tolerance, with its unit or without', () => {
    const { texts, attributes } = exported(EACH_KIND.numeric);
    expect(texts('//answer/text')).toEqual(['10.5', '-3', '*']);
    expect(attributes('//answer', 'fraction')).toEqual(['100', '0', '0']);
    expect(texts('//tolerance')).toEqual(['0.5', '0', '0']);
    expect(texts('//unit_name | //showunits | //unitgradingtype')).toEqual(['años', '0', '0']);
    expect(texts('//questiontext/text')).toEqual([
      '<p><em>Con datos de 2016</em></p><p>¿Qué es?</p><p>(años)</p>',
    ]);
  });

  it('leaves out what Moodle has no fraction for', () => {
    const many = Array.from(
      'abcdefghijk',
      (id) => `{ id: ${id}, text: ${id}, feedback: Va., correct: true }`,
    );
    expect(
      exported(aQuestion(`{ kind: multiple, options: [${many.join(', ')}] }`)).texts('//idnumber'),
    ).toEqual([]);
  });

  it('keeps every character of a text, whatever XML or HTML would make of it', () => {
    const stem = 'a ]]> «b» & `c < d` "e" \u00a0 😀 párrafo\u00a072';
    const question = aQuestion(
      JSON.stringify({
        kind: 'single',
        stem,
        options: [
          { id: 'a', text: ']]> & «»', feedback: 'x', correct: true },
          { id: 'b', text: 'b', feedback: 'y' },
        ],
      }),
    );
    const { texts } = exported(question);
    expect(texts('//questiontext/text')).toEqual([`<p>${question.stem}</p>`]);
    expect(texts('//answer/text')).toEqual([']]&gt; &amp; «»', 'b']);
  });
});
