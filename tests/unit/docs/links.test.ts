import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The pages for people; a course's own folders hold content, whose links the check reads. */
const PAGES = ['.', 'docs', 'modules'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Text without fenced code, whose lines may look like headings and links. */
const proseOf = (page: string): string => readFileSync(page, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page, made of its headings as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let [name, again] = [anchor, 0];
    while (anchors.has(name)) name = `${anchor}-${(again += 1)}`;
    anchors.add(name);
  }
  return anchors;
}

/** What is wrong with a link of a page; undefined when it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return `${link}: there is no ${relative('.', target)}`;
  if (anchor === undefined || statSync(target).isDirectory()) return undefined;
  return anchorsOf(target).has(anchor) ? undefined : `${link}: ${target} has no such heading`;
}

describe.each(PAGES)('%s', (page) => {
  it('links to files and headings that exist', () => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^(https?|lesson|glossary):/.test(link));
    expect(local.flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    ['#commands', undefined],
    ['docs/languages.md', undefined],
    ['docs', undefined],
    ['docs/nothing.md', 'docs/nothing.md: there is no docs/nothing.md'],
    ['docs/security.md#nowhere', 'docs/security.md#nowhere: docs/security.md has no such heading'],
  ])('%s of a page in the root: %s', (link, fault) => {
    expect(faultOf('README.md', link)).toBe(fault);
  });
});
