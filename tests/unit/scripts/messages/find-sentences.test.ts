import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../../scripts/messages/find-sentences.ts';

describe('the sentences of a file', () => {
  it('are what is said, counted or written down to be said later', () => {
    const source = `
      const late: string = toSay('a picture');
      problems.add(place, say\`the file "\${name as string}" is not in \${folder}\${say\`; look \${where}\`}\`);
      const told = sayCount(files.length, '{n} file', '{n} files');
    `;
    expect(sentencesIn(source)).toEqual([
      'a picture',
      'the file "{0}" is not in {1}{2}',
      '; look {0}',
      '{n} file ¦ {n} files',
    ]);
  });

  it('are not its other texts, nor gaps and marks that are the same in every language', () => {
    expect(sentencesIn('console.log(`two words`, "two words", say`${a} (${b})`)')).toEqual([]);
  });

  it('are marks that have a blank before them in French, though no word stands there', () => {
    expect(sentencesIn('tell(say`${a}; ${b}`)')).toEqual(['{0}; {1}']);
  });

  it('are all texts of several words in the model, which says its faults by its schema', () => {
    const source = `
      /** Nobody says a comment. */
      export const slug = z.string().regex(/x/, 'must begin with a letter').max(9, \`must have at most \${MOST} steps\`);
      const tag = '<div class="a b c">';
      const key = 'correct';
    `;
    expect(sentencesIn(source, true)).toEqual(['must begin with a letter', 'must have at most {0} steps']);
  });
});
