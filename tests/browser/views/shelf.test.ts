import { expect } from '@open-wc/testing/pure';
import { creditsTemplate, glossaryTemplate, referencesTemplate } from '../../../src/views/shelf.ts';
import type { Reference } from '../../../src/model/reference.ts';
import type { Term } from '../../../src/model/glossary.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, textOf } from '../mount.ts';

const REFERENCES: readonly Reference[] = [
  {
    id: 'agenda-de-tunez',
    title: 'Agenda de Túnez',
    text: 'Documento de <em>2005</em>.',
    url: 'https://www.itu.int/',
    archiveUrl: 'https://web.archive.org/',
  },
  { id: 'portal', title: 'Portal de 2016', text: 'Ya no responde.', formerUrl: 'http://example.org/foro' },
];

const TERMS: readonly Term[] = [
  { id: 'nri', term: 'Iniciativas nacionales y regionales', acronym: 'NRI', text: 'Foros en cada país.' },
  { id: 'arbol', term: 'Árbol de dominios', text: 'Cómo se ordenan los nombres.' },
];

describe('references', () => {
  it('are accessible', async () => {
    await expectNoViolations(await mount(referencesTemplate(REFERENCES)));
  });

  it('lead to where a document lives now and to its archived copy, in a page of their own', async () => {
    const links = [...(await mount(referencesTemplate(REFERENCES))).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://www.itu.int/', 'https://web.archive.org/']);
    for (const link of links) {
      expect(link.target).to.equal('_blank');
      expect(link.relList.contains('noopener')).to.equal(true);
    }
  });

  it('show an address that no longer answers as text', async () => {
    const item = find(await mount(referencesTemplate(REFERENCES)), 'li', 'Portal de 2016');
    expect(item.querySelector('a')).to.equal(null);
    expect(textOf(item)).to.contain(`${msg('shelf.former')}: http://example.org/foro`);
  });
});

describe('the glossary', () => {
  it('is accessible', async () => {
    await expectNoViolations(await mount(glossaryTemplate(TERMS, 'es')));
  });

  it('is in the order of the alphabet, accents aside', async () => {
    const terms = (await mount(glossaryTemplate(TERMS, 'es'))).querySelectorAll('dt');
    expect([...terms].map(textOf)).to.deep.equal([
      'Árbol de dominios',
      'Iniciativas nacionales y regionales (NRI)',
    ]);
  });

  it('lets a link put the reader on a term', async () => {
    const term = find(await mount(glossaryTemplate(TERMS, 'es')), '#term-nri');
    term.focus();
    expect(document.activeElement).to.equal(term);
  });
});

describe('credits', () => {
  it('are accessible', async () => {
    await expectNoViolations(await mount(creditsTemplate(aCourse())));
  });

  it('say licence and version', async () => {
    const words = textOf(await mount(creditsTemplate(aCourse())));
    expect(words).to.contain(`${msg('shelf.licence')}: CC BY 4.0`);
    expect(words).to.contain(msg('shelf.version', { version: '1.0.0' }));
  });
});
