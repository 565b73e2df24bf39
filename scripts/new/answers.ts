import { slug } from '../../src/model/slug.ts';
import { QUESTION_KINDS } from './templates.ts';
import { isLanguageTag } from '../content/languages.ts';
import type { LedgerKind } from '../content/ledger.ts';
import { nameOfKind } from '../content/ledger.ts';
import type { Asked } from './ask.ts';
import { say, verbatim } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** An id for ever. @param what such as "lesson" */
export function askId(what: LedgerKind | 'course', taken: readonly string[] = []): Asked {
  const name = what === 'course' ? say`course` : nameOfKind(what);
  return {
    name: say`ID`,
    question: say`Id of the ${name}, for ever (such as por-que-nacio):`,
    refuses: (id) =>
      taken.includes(id)
        ? say`is the id of another ${name} already`
        : slug.safeParse(id).success
          ? null
          : say`is no id: lower-case letters a–z, digits and hyphens, a letter first`,
  };
}

/** A file that is read; what is wrong with it, its reader says. */
export function askFile(): Asked {
  return {
    name: say`FILE`,
    question: say`File to read:`,
    refuses: (path) => (path === '' ? say`is no file` : null),
  };
}

/** One of what there is. */
export function askOneOf(name: Sentence, question: Sentence, known: readonly string[]): Asked {
  return {
    name,
    question: say`${question} (${known.join(', ')}):`,
    refuses: (word) => (known.includes(word) ? null : say`is unknown; there are ${known.join(', ')}`),
    usual: known.length === 1 ? known[0] : undefined,
  };
}

/** @param usual the id as words */
export function askTitle(usual: string): Asked {
  return {
    name: verbatim('--title'),
    question: say`Title:`,
    refuses: (title) =>
      /^[^\n<>]{1,120}$/.test(title.trim())
        ? null
        : say`is no title: at most 120 characters, without < and >`,
    usual,
  };
}

/** One of the kinds of questions. */
export function askKind(): Asked {
  return askOneOf(say`KIND`, say`Kind of question`, QUESTION_KINDS);
}

/** A language that the course is not in yet. */
export function askLanguage(name: Sentence, taken: readonly string[], usual?: string): Asked {
  return {
    name,
    question: say`Language, as a tag such as en or pt-BR:`,
    refuses: (tag) =>
      taken.includes(tag)
        ? say`is a language of the course already`
        : isLanguageTag(tag)
          ? null
          : say`is no tag of a language, such as en, ar or pt-BR`,
    usual,
  };
}

/** A kind's name in the code: `step-list`. */
export function askKindName(taken: readonly string[]): Asked {
  return {
    name: say`NAME`,
    question: say`Name of the kind (such as step-list):`,
    refuses: (name) =>
      taken.includes(name)
        ? say`is a kind already`
        : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)
          ? null
          : say`is no name: lower-case words with hyphens between them`,
  };
}

/** `por-que-nacio` → `Por que nacio` */
export function asWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
