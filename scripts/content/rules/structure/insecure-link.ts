import type { Remark, Rule, Subject } from '../rule.ts';
import { placeOfRaw, placeOfWords } from '../find-words.ts';
import { writingsOf } from '../passages.ts';
import { say } from '../../../messages/say.ts';

const INSECURE = /href="(http:\/\/[^"]+)"/g;

/**
 * Browsers warn of addresses without encryption, and anybody on the way can change what they show (W3C TAG, Securing
 * the Web). Former addresses, which are shown and not linked, are left alone.
 */
export const insecureLink: Rule = {
  name: 'insecure-link',
  level: 'advice',
  *find(subject: Subject) {
    for (const { source, passages } of writingsOf(subject)) {
      for (const { html, text, place } of passages) {
        for (const [, address = ''] of html.matchAll(INSECURE))
          yield remark(address, placeOfRaw(source, placeOfWords(source, place, text), address));
      }
    }
    const { references } = subject.course;
    for (const [index, { url }] of references.value.entries()) {
      if (url?.startsWith('http:')) yield remark(url, references.place(['references', index, 'url']));
    }
  },
};

function remark(address: string, place: Remark['place']): Remark {
  return {
    place,
    message: say`the address ${address} is not encrypted; write https:// if the site answers there`,
  };
}
