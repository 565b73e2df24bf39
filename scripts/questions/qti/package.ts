import { element, xmlDocument } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import { MANIFEST_PATH, zipPackage } from '../../../manifest/zip.ts';
import type { Zipper } from '../../../manifest/zip.ts';
import type { BankQuestion, BankSection, QuestionBank } from '../question-bank.ts';
import { wordsFor } from '../words.ts';
import { QTI, itemXml } from './item.ts';

/** A bank as a QTI 2.1 content package: an item for each question, and a test for each section that draws from them. */
export function qtiPackage(bank: QuestionBank, zip: Zipper = zipPackage): Promise<Uint8Array> {
  const files = [
    { path: MANIFEST_PATH, text: manifestXml(bank) },
    ...bank.sections.flatMap((section) => [
      { path: testPath(section), text: testXml(section) },
      ...section.questions.map((one) => ({ path: itemPath(one), text: itemXml(one, section, bank) })),
    ]),
  ];
  return zip(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
}

function itemPath({ question }: BankQuestion): string {
  return `items/${question.id}.xml`;
}

function testPath({ id }: BankSection): string {
  return `tests/${id}.xml`;
}

function testXml({ id, assessment, questions }: BankSection): string {
  const { title, draw, shuffle } = assessment;
  return xmlDocument(
    element(
      'assessmentTest',
      { ...QTI, identifier: `test-${id}`, title },
      element(
        'outcomeDeclaration',
        { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
        element('defaultValue', {}, element('value', {}, '0')),
      ),
      element(
        'testPart',
        { identifier: 'questions', navigationMode: 'linear', submissionMode: 'individual' },
        element('itemSessionControl', { maxAttempts: '1', showFeedback: 'true' }),
        element(
          'assessmentSection',
          { identifier: id, title, visible: 'true' },
          ...(draw < questions.length ? [element('selection', { select: String(draw) })] : []),
          ...(shuffle ? [element('ordering', { shuffle: 'true' })] : []),
          ...questions.map((one) =>
            element('assessmentItemRef', { identifier: one.question.id, href: `../${itemPath(one)}` }),
          ),
        ),
      ),
      element(
        'outcomeProcessing',
        {},
        element(
          'setOutcomeValue',
          { identifier: 'SCORE' },
          element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
        ),
      ),
    ),
  );
}

function manifestXml(bank: QuestionBank): string {
  return xmlDocument(
    element(
      'manifest',
      {
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
        identifier: `${bank.id}-questions`,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'QTIv2.1 Package'),
        element('schemaversion', {}, '1.0.0'),
        about(bank, bank.title, [], bank.licence),
      ),
      element('organizations', {}),
      element(
        'resources',
        {},
        ...bank.sections.flatMap((section) => [
          resource(
            'imsqti_test_xmlv2p1',
            `test-${section.id}`,
            testPath(section),
            about(bank, section.assessment.title, []),
            section.questions.map((one) =>
              element('dependency', { identifierref: `item-${one.question.id}` }),
            ),
          ),
          ...section.questions.map((one) =>
            resource(
              'imsqti_item_xmlv2p1',
              `item-${one.question.id}`,
              itemPath(one),
              aboutItem(bank, one),
              [],
            ),
          ),
        ]),
      ),
    ),
  );
}

function resource(
  type: string,
  identifier: string,
  href: string,
  metadata: XmlElement,
  dependencies: readonly XmlElement[],
): XmlElement {
  return element(
    'resource',
    { identifier, type, href },
    element('metadata', {}, metadata),
    element('file', { href }),
    ...dependencies,
  );
}

function aboutItem(bank: QuestionBank, { question, interaction }: BankQuestion): XmlElement {
  return about(bank, interaction, [question.objective, wordsFor(bank.lang).levels[question.level]]);
}

/** Title, keywords and licence as IEEE LOM has them. */
function about(
  { lang }: QuestionBank,
  title: string,
  keywords: readonly string[],
  licence?: string,
): XmlElement {
  const phrase = (text: string): XmlElement => element('lom:string', { language: lang }, text);
  return element(
    'lom:lom',
    {},
    element(
      'lom:general',
      {},
      element('lom:title', {}, phrase(title)),
      ...keywords.map((keyword) => element('lom:keyword', {}, phrase(keyword))),
    ),
    ...(licence === undefined
      ? []
      : [element('lom:rights', {}, element('lom:description', {}, phrase(licence)))]),
  );
}
