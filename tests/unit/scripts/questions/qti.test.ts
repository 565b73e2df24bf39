import * as fc from 'fast-check';
import JSZip from 'jszip';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { qtiPackage } from '../../../../scripts/questions/qti/package.ts';
import { itemXml } from '../../../../scripts/questions/qti/item.ts';
import { graderOf } from '../../../../src/questions/graders.ts';
import type { GradedQuestion } from '../../../../src/questions/models.ts';
import { aBank, aQuestion, EACH_KIND } from '../../../fixtures/question-bank.ts';
import { process } from '../../../fixtures/qti-processor.ts';
import type { QtiResponse, QtiValue } from '../../../fixtures/qti-processor.ts';

const QUESTIONS = Object.values(EACH_KIND);

function item(question: GradedQuestion): XmlElement {
  const bank = aBank([question]);
  const [section] = bank.sections;
  return XmlDocument.fromString(itemXml(section!.questions[0]!, section!, bank)).root;
}

function texts(root: XmlElement, path: string): string[] {
  return root.find(path, { q: root.namespaceUri }).map(({ content }) => content);
}

/** A response of the course as a QTI player has it. */
function asQti(question: GradedQuestion, response: string): QtiResponse {
  const marks = response.split(',').filter((mark) => mark !== '');
  switch (question.kind) {
    case 'single':
    case 'hotspot':
      return marks.map((id) => `option-${id}`)[0] ?? null;
    case 'multiple':
    case 'ordering':
      return marks.length === 0 ? null : marks.map((id) => `option-${id}`);
    case 'true-false':
      return { t: 'option-true', f: 'option-false' }[response] ?? null;
    case 'matching':
    case 'categorising':
      return marks.length === 0 ? null : marks.map((pair) => `item-${pair[0]} target-${pair[1]}`);
    case 'inline-choice':
      return new Map(marks.map((pair) => [`RESPONSE-${pair[0]}`, `option-${pair[1]}`]));
    case 'fill-in':
      return response === '' ? null : response;
    case 'numeric':
      return response === '' ? null : Number(response);
  }
}

/** Responses such as learners give, to each kind. */
const RESPONSES: Readonly<Record<GradedQuestion['kind'], fc.Arbitrary<string>>> = {
  single: fc.constantFrom('a', 'b', ''),
  hotspot: fc.constantFrom('a', 'b', ''),
  multiple: fc.subarray(['a', 'b', 'c', 'd']).map((marks) => marks.join(',')),
  'true-false': fc.constantFrom('t', 'f', ''),
  matching: fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'))
    .map(([one, two]) => `a${one},b${two}`),
  ordering: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }).map((marks) => marks.join(',')),
  categorising: fc
    .array(fc.constantFrom('1', '2'), { minLength: 3, maxLength: 3 })
    .map(([a, b, c]) => `a${a},b${b},c${c}`),
  'inline-choice': fc
    .tuple(fc.constantFrom('', 'a1', 'a2'), fc.constantFrom('', 'b1', 'b2', 'b3'))
    .map((pairs) => pairs.filter((pair) => pair !== '').join(',')),
  'fill-in': fc.constantFrom('utilización', 'UTILIZACION', 'uso', 'evolucion', 'nada', ''),
  numeric: fc.constantFrom('10', '10.5', '11', '11.01', '-3', '0', ''),
};

const BARE = {
  kind: 'true-false',
  correct: true,
  feedback: { whenTrue: 'Sí.', whenFalse: 'No.' },
};

describe('an item of the QTI package', () => {
  it.each(QUESTIONS)('is marked as the course marks it: $kind', (question) => {
    const root = item(question);
    fc.assert(
      fc.property(RESPONSES[question.kind], (response) => {
        const { score } = process(root, asQti(question, response));
        expect(score).toBeCloseTo(graderOf(question).grade(question, response).score * question.points, 9);
      }),
    );
  });

  it.each(QUESTIONS)('earns all its points with the response that it declares right: $kind', (question) => {
    const root = item(question);
    const right = root.find('//q:responseDeclaration', { q: root.namespaceUri }).map((declaration) => {
      const { identifier, cardinality, baseType } = Object.fromEntries(
        (declaration as XmlElement).attrs.map(({ name, value }) => [name, value]),
      );
      const values = texts(declaration as XmlElement, 'q:correctResponse/q:value');
      const [first = ''] = values;
      const one = baseType === 'float' ? Number(first) : first;
      return [identifier ?? '', cardinality === 'single' ? one : values] as const;
    });
    const response = new Map<string, QtiValue>(right);
    expect(process(root, response).score).toBe(question.points);
  });

  it('says about a response what the course says', () => {
    expect(process(item(EACH_KIND.single), 'option-b').says).toEqual(['Mire otra vez el texto.']);
    expect(process(item(EACH_KIND.multiple), ['option-b', 'option-c']).says).toEqual([
      'No va.',
      'También va.',
    ]);
    expect(process(item(EACH_KIND['true-false']), 'option-true').says).toEqual(['No es así.']);
    expect(process(item(EACH_KIND['fill-in']), 'evolución').says).toEqual(['Casi.']);
    expect(process(item(EACH_KIND['fill-in']), 'otra').says).toEqual(['La palabra es «utilización».']);
    expect(process(item(EACH_KIND.numeric), -3).says).toEqual(['Antes no.']);
    expect(process(item(EACH_KIND.matching), ['item-a target-b']).says).toEqual([
      'Perú → Lima: En la costa.Chile → Santiago: En el valle.',
    ]);
  });

  it('puts the box where the word is missing, and the unit behind it', () => {
    expect(texts(item(EACH_KIND['fill-in']), '//q:itemBody/q:p')).toEqual(['Es la  pública.']);
    expect(texts(item(EACH_KIND.numeric), '//q:itemBody/q:p')).toEqual([
      'Con datos de 2016',
      '¿Qué es?  años',
    ]);
    expect(texts(item(EACH_KIND['fill-in']), '//q:p/q:textEntryInteraction')).toHaveLength(1);
  });

  it('puts a list with words of its own where each gap of a text is, and explains all of them', () => {
    const root = item(EACH_KIND['inline-choice']);
    expect(texts(root, '//q:itemBody/q:p').at(-1)).toBe(
      'El Foro se reúne cada mesañodécada y no decidedebate.',
    );
    expect(texts(root, '//q:p/q:inlineChoiceInteraction/@responseIdentifier')).toEqual([
      'RESPONSE-b',
      'RESPONSE-a',
    ]);
    expect(process(root, new Map([['RESPONSE-b', 'option-1']])).says).toEqual([
      '1. año: Cada año en otro país.2. decide: Decide quien participa.',
    ]);
  });

  it('keeps emphasis and words, whatever they hold', () => {
    const question = aQuestion(
      JSON.stringify({
        kind: 'single',
        stem: 'a **b ]]>** & «c» 5 < 6 [d](https://x.org/?a=1&b=2) [e](lesson:f)`g`',
        options: [
          { id: '1', text: 'x & y', feedback: 'x', correct: true },
          { id: '2', text: 'b', feedback: 'y' },
        ],
      }),
    );
    const root = item(question);
    expect(texts(root, '//q:prompt')).toEqual(['a b ]]> & «c» 5 < 6 d eg']);
    expect(texts(root, '//q:prompt/q:strong | //q:prompt/q:em')).toEqual(['b ]]>', 'e']);
    expect(texts(root, '//q:prompt/q:a/@href')).toEqual(['https://x.org/?a=1&b=2']);
  });

  it('puts no blank between marks that follow each other', () => {
    const stem = '**a***b*`c`';
    const question = { ...EACH_KIND.single, stem: aQuestion(JSON.stringify({ ...BARE, stem })).stem };
    expect(texts(item(question), '//q:prompt')).toEqual(['abc']);
  });

  it('calls nothing by a name that begins with a digit', () => {
    for (const question of QUESTIONS) {
      const names = texts(item(question), '//@identifier');
      expect(names.filter((name) => !/^[A-Za-z_][\w.-]*$/.test(name))).toEqual([]);
    }
  });
});

describe('the QTI package', () => {
  it('names every file that it holds in its manifest, and nothing else', async () => {
    const zip = await JSZip.loadAsync(await qtiPackage(aBank(QUESTIONS)));
    const root = XmlDocument.fromString(await zip.file('imsmanifest.xml')!.async('string')).root;
    const named = texts(root, '//q:resource/@href');
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(zip.files).sort());
    const ids = texts(root, '//q:resource/@identifier');
    expect(texts(root, '//q:dependency/@identifierref').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('draws as many questions as the course does, mixed', async () => {
    const zip = await JSZip.loadAsync(await qtiPackage(aBank(QUESTIONS)));
    const root = XmlDocument.fromString(await zip.file('tests/inicio.xml')!.async('string')).root;
    expect(texts(root, '//q:selection/@select | //q:ordering/@shuffle')).toEqual(['2', 'true']);
    expect(texts(root, '//q:assessmentItemRef/@href')[0]).toBe('../items/una.xml');
  });

  it('is the same bytes again', async () => {
    expect(await qtiPackage(aBank(QUESTIONS))).toEqual(await qtiPackage(aBank(QUESTIONS)));
  });
});
