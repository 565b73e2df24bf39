import { slug } from '../../src/model/slug.ts';

/** A name with an order number and an id: of a section folder, or of a lesson with its ending. */
export const NUMBERED = /^(\d+)-(.+?)(\.md)?$/;

/** Endings under which programs and people save what is written here as `.yaml` and `.md`. */
const OTHER_ENDINGS: Readonly<Record<'yaml' | 'md', readonly string[]>> = {
  yaml: ['', 'yml', 'yaml', 'txt', 'yaml.txt', 'yml.txt'],
  md: ['', 'markdown', 'mdown', 'md', 'txt', 'md.txt'],
};

/** What a file beside the lessons of a section was meant to be called; null when its name does not say so. */
export function meantName(name: string): string | null {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const [stem = '', ending = ''] = plain.split(/\.(.*)/s);
  const isLesson = slug.safeParse(NUMBERED.exec(stem)?.[2]).success;
  const kind = isLesson ? 'md' : ['section', 'quiz'].includes(stem) ? 'yaml' : null;
  return kind !== null && OTHER_ENDINGS[kind].includes(ending) ? `${stem}.${kind}` : null;
}
