import { slug } from '../../src/model/slug.ts';
import { QUESTION_KINDS } from './templates.ts';
import { isLanguageTag } from '../content/languages.ts';
import type { Asked } from './ask.ts';

/** An id for ever. @param what such as "lesson" */
export function askId(what: string, taken: readonly string[] = []): Asked {
  return {
    name: 'ID',
    question: `Id of the ${what}, for ever (such as por-que-nacio):`,
    refuses: (id) =>
      taken.includes(id)
        ? `is the id of another ${what} already`
        : slug.safeParse(id).success
          ? null
          : 'is no id: lower-case letters a–z, digits and hyphens, a letter first',
  };
}

/** A file that is read; what is wrong with it, its reader says. */
export const askFile: Asked = {
  name: 'FILE',
  question: 'File to read:',
  refuses: (path) => (path === '' ? 'is no file' : null),
};

/** One of what there is. */
export function askOneOf(name: string, question: string, known: readonly string[]): Asked {
  return {
    name,
    question: `${question} (${known.join(', ')}):`,
    refuses: (word) => (known.includes(word) ? null : `is unknown; there are ${known.join(', ')}`),
    usual: known.length === 1 ? known[0] : undefined,
  };
}

/** @param usual the id as words */
export function askTitle(usual: string): Asked {
  return {
    name: '--title',
    question: 'Title:',
    refuses: (title) =>
      /^[^\n<>]{1,120}$/.test(title.trim()) ? null : 'is no title: at most 120 characters, without < and >',
    usual,
  };
}

export const askKind: Asked = askOneOf('KIND', 'Kind of question', QUESTION_KINDS);

/** A language that the course is not in yet. */
export function askLanguage(name: string, taken: readonly string[], usual?: string): Asked {
  return {
    name,
    question: 'Language, as a tag such as en or pt-BR:',
    refuses: (tag) =>
      taken.includes(tag)
        ? 'is a language of the course already'
        : isLanguageTag(tag)
          ? null
          : 'is no tag of a language, such as en, ar or pt-BR',
    usual,
  };
}

/** A kind's name in the code: `step-list`. */
export function askKindName(taken: readonly string[]): Asked {
  return {
    name: 'NAME',
    question: 'Name of the kind (such as step-list):',
    refuses: (name) =>
      taken.includes(name)
        ? 'is a kind already'
        : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)
          ? null
          : 'is no name: lower-case words with hyphens between them',
  };
}

/** `por-que-nacio` → `Por que nacio` */
export function asWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
