import { defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import type { Html } from '../../../src/model/rich-text.ts';
import { Refusal } from './read-question.ts';
import type { Loss, Report } from './read-question.ts';
import { inlineMarkdown, inlineText } from './inline-markdown.ts';
import type { Lost } from './inline-markdown.ts';
import { say } from '../../messages/say.ts';

/** What the course says where a question explains nothing. */
export interface Verdicts {
  readonly right: string;
  readonly wrong: string;
}

/** What Markdown of one paragraph can't hold, and what to do about it. */
const LOST: Readonly<Record<Lost, () => Loss>> = {
  'a picture': () => ({
    what: say`a picture in its text`,
    todo: say`describe it in the text, or show it in a lesson as ::: figure`,
  }),
  'a sound, video or other media': () => ({
    what: say`a sound, video or other media in its text`,
    todo: say`put it into a lesson as a link`,
  }),
  'a table': () => ({
    what: say`a table in its text`,
    todo: say`read the text anew: its cells stand one after the other`,
  }),
  'a list': () => ({
    what: say`a list in its text`,
    todo: say`read the text anew: its items stand one after the other`,
  }),
  paragraphs: () => ({
    what: say`paragraphs in its text`,
    todo: say`read the text anew: it became one paragraph`,
  }),
  formatting: () => ({ what: say`formatting in its text`, todo: say`nothing, if the words say it all` }),
  'a link': () => ({
    what: say`a link in its text`,
    todo: say`only web addresses can be kept; write lesson:ID or glossary:ID for links inside the course`,
  }),
  'a formula': () => ({
    what: say`a formula in its text`,
    todo: say`write it in words, for the course shows no TeX`,
  }),
  'a script': () => ({ what: say`a script in its text`, todo: say`nothing: the course runs none` }),
};

/** Beyond this, nobody reads a question. */
const LONGEST = 5000;

/** The texts of one question: turns them into Markdown, and tells once of each thing that was lost. */
export class Texts {
  readonly #report: Report;
  readonly #verdicts: Verdicts;
  readonly #general: Html;
  readonly #told = new Set<string>();
  #usedGeneral = false;

  /** @param general the question's general feedback, which stands in where there is none of its own */
  constructor(general: Html, verdicts: Verdicts, report: Report) {
    this.#general = general;
    this.#verdicts = verdicts;
    this.#report = report;
  }

  /** A text that learners read. @throws Refusal when nothing of it is left */
  markdown(html: Html): string {
    if (inlineText(html).length > LONGEST)
      throw new Refusal(
        say`one of its texts is longer than ${LONGEST} characters`,
        say`put what is to be read into a lesson, and ask about it`,
      );
    const { markdown, lost } = inlineMarkdown(html);
    for (const one of lost) this.#tell(LOST[one]());
    if (markdown === '') throw new Refusal(say`one of its texts is empty`, say`write it in Moodle`);
    return markdown;
  }

  /** A text without Markdown. @throws Refusal when it holds what such fields can't */
  plain(html: Html): string {
    const text = inlineText(html);
    if (text === '') throw new Refusal(say`one of its answers is empty`, say`write it in Moodle`);
    if (/[<>]/.test(text))
      throw new Refusal(
        say`its answer "${text}" holds < or >, which can't stand there`,
        say`say it in words`,
      );
    return text;
  }

  /** What is said about a choice. */
  feedback(html: Html, right: boolean): string {
    if (inlineText(html) !== '') return this.markdown(html);
    if (inlineText(this.#general) !== '') {
      this.#usedGeneral = true;
      return this.markdown(this.#general);
    }
    return this.#unexplained(right ? this.#verdicts.right : this.#verdicts.wrong);
  }

  /** What is said about any other answer and beside the right one, for which Moodle has two texts. */
  shared(anyOther: Html, right: Html, answer: string): string {
    const [first = '', second] = [anyOther, right].filter((html) => inlineText(html) !== '');
    if (second !== undefined && inlineText(first) !== inlineText(second))
      this.#report({
        what: say`the feedback beside the right answer ("${inlineText(second)}"): here it is the same as for any other answer`,
        todo: say`write one that fits both`,
      });
    if (first !== '') return this.markdown(first);
    if (inlineText(this.#general) !== '') return this.feedback('', false);
    return this.#unexplained(answer);
  }

  /**
   * What is said about each part, if the general feedback is a list of that: each item begins with its part.
   * @param labels the parts, as HTML
   */
  parts(labels: readonly Html[]): string[] {
    const items = listItems(this.#general);
    const own = items?.map(({ label, text }, at) => (label === inlineText(labels[at] ?? '') ? text : null));
    if (own?.length === labels.length && own.every((text) => text !== null)) {
      this.#usedGeneral = true;
      return own.map((text) => this.markdown(text));
    }
    return labels.map((label) => this.#unexplained(this.markdown(label)));
  }

  /** Tells of the general feedback, where no text took it up. */
  finish(): void {
    const text = inlineText(this.#general);
    if (text !== '' && !this.#usedGeneral)
      this.#report({
        what: say`its general feedback ("${text.slice(0, 200)}"): here each answer has its own`,
        todo: say`add what matters of it to the feedback of the answers`,
      });
  }

  #unexplained(standIn: string): string {
    this.#tell({
      what: say`it does not explain all its answers; the course always does, and for now says the verdict or the answer`,
      todo: say`write their feedback in quiz.yaml`,
    });
    return standIn;
  }

  #tell(loss: Parameters<Report>[0]): void {
    if (this.#told.has(loss.what)) return;
    this.#told.add(loss.what);
    this.#report(loss);
  }
}

/** The items of a text that is one list, taken apart into what they are about and what they say; null for other texts. */
function listItems(html: Html): { label: string; text: Html }[] | null {
  const [list, ...more] = parseFragment(html).childNodes;
  if (!list || more.length > 0 || !defaultTreeAdapter.isElementNode(list) || list.tagName !== 'ul')
    return null;
  return list.childNodes.filter(defaultTreeAdapter.isElementNode).map((item) => {
    const [label] = item.childNodes;
    if (!label || !defaultTreeAdapter.isElementNode(label)) return { label: '', text: '' };
    defaultTreeAdapter.detachNode(label);
    return { label: inlineText(serialize(label)), text: serialize(item).replace(/^:\s*/, '') };
  });
}
