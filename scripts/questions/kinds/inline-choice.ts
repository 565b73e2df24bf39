import { element } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import { inReadingOrder } from '../../../src/questions/inline-choice/gap-text.ts';
import type { QuestionOf } from '../../../src/questions/models.ts';
import { asXml, outsideCourse } from '../html.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import type { ExportedKind, Part } from '../exported-kind.ts';
import { RESPONSE, setOutcome, shareOf } from '../qti/expressions.ts';
import { mapped, option, partly } from '../qti/interactions.ts';
import type { ItemResponse } from '../qti/interactions.ts';

type InlineChoice = QuestionOf<'inline-choice'>;
type Gap = InlineChoice['gaps'][number];

/** A text with gaps to choose for: Moodle's «select missing words». */
export const inlineChoiceExports: ExportedKind<InlineChoice> = {
  moodle(question) {
    const gaps = inReadingOrder(question.text, question.gaps);
    const choices = gaps.flatMap(({ options }, at) => options.map(({ text }) => ({ text, group: at + 1 })));
    const numberOf = (id: string): number => {
      const at = gaps.findIndex((gap) => gap.id === id);
      const before = gaps.slice(0, at).reduce((sum, { options }) => sum + options.length, 0);
      return before + (gaps[at]?.options.findIndex(({ correct }) => correct) ?? 0) + 1;
    };
    // Brackets that an author wrote are no gaps in Moodle either.
    const text = outsideCourse(question.text).replaceAll('[[', '[&#91;');
    return {
      body: { type: 'gapselect', choices },
      below: `<p>${text.replace(/\{\{(\w)\}\}/g, (_gap, id: string) => `[[${numberOf(id)}]]`)}</p>`,
      parts: partsOf(gaps),
    };
  },
  qti(question, { shuffle }) {
    const gaps = inReadingOrder(question.text, question.gaps);
    const [first, ...more] = gaps.map(responseOf);
    if (!first) throw new Error('a text without a gap asks nothing');
    const points = gaps.map((gap) => mapped(variableOf(gap)));
    return {
      responses: [first, ...more],
      controls: {
        text: element('p', {}, ...withLists(asXml(outsideCourse(question.text)), gaps, shuffle)),
      },
      score: (all) => [setOutcome('SCORE', shareOf(all, element('sum', {}, ...points), gaps.length))],
      ...partly(partsOf(gaps)),
    };
  },
  notes: [{ key: 'gaps-gift', formats: ['gift.txt'] }],
};

function rightIn({ options }: Gap): Gap['options'][number] | undefined {
  return options.find(({ correct }) => correct);
}

function partsOf(gaps: readonly Gap[]): Part[] {
  return gaps.map((gap, at) => ({
    label: `${at + 1}. ${escapeHtml(rightIn(gap)?.text ?? '')}`,
    feedback: gap.feedback,
  }));
}

function variableOf({ id }: Gap): string {
  return `${RESPONSE}-${id}`;
}

function responseOf(gap: Gap): ItemResponse {
  const right = option(rightIn(gap)?.id ?? '');
  return {
    identifier: variableOf(gap),
    cardinality: 'single',
    baseType: 'identifier',
    correct: [right],
    mapping: [[right, 1]],
  };
}

/** Puts the lists where the gaps are: no gap is inside an element. */
function withLists(
  nodes: readonly (XmlElement | string)[],
  gaps: readonly Gap[],
  shuffle: boolean,
): (XmlElement | string)[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'string') return [node];
    return node.split(/\{\{(\w)\}\}/).map((part, at) => {
      const gap = at % 2 === 1 ? gaps.find(({ id }) => id === part) : undefined;
      return gap ? listOf(gap, shuffle) : part;
    });
  });
}

function listOf(gap: Gap, shuffle: boolean): XmlElement {
  return element(
    'inlineChoiceInteraction',
    { responseIdentifier: variableOf(gap), shuffle: String(shuffle) },
    ...gap.options.map(({ id, text }) => element('inlineChoice', { identifier: option(id) }, text)),
  );
}
