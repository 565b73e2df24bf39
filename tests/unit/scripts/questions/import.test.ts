import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importQuestions } from '../../../../scripts/questions/import/import-questions.ts';
import { readGift } from '../../../../scripts/questions/import/read-gift.ts';
import { importReport } from '../../../../scripts/questions/import/print-import.ts';
import { moodleCategories } from '../../../../scripts/questions/export-files.ts';
import { writeMoodleXml } from '../../../../scripts/questions/write-moodle-xml.ts';
import { practiceQuestion } from '../../../../src/questions/models.ts';
import type { QuestionOf } from '../../../../src/questions/models.ts';
import { aBank, EACH_KIND } from '../../../fixtures/question-bank.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

/** What becomes of a file in the small course: what the author is told, and the bank as it stands then. */
async function imported(
  content: string | Uint8Array,
  { section = 'origen', course = SMALL_COURSE }: Setting = {},
) {
  return withFolder({ ...course, '.bank.txt': content }, async (folder) => {
    const before = await everything(folder);
    try {
      const result = await importQuestions(join(folder, '.bank.txt'), {
        modules: folder,
        section: section ?? undefined,
      });
      const after = await everything(folder);
      const [path = ''] = result.written.map(({ path }) => path);
      const text = Object.entries(after).find(([name]) => path.endsWith(name))?.[1] ?? '';
      return {
        report: importReport(result, 'modules'),
        text,
        questions: (parse(text) as Quiz | null)?.questions ?? [],
        error: '',
      };
    } catch (error) {
      expect(await everything(folder)).toEqual(before);
      return { report: '', text: '', questions: [], error: (error as Error).message };
    }
  });
}

/** A question of a bank without what only graded ones have. */
function asPractice({ kind, stem, text, gaps }: Record<string, unknown>): object {
  return { kind, stem, text, gaps };
}

/** Where to import into; `null` leaves it open. */
interface Setting {
  readonly section?: string | null;
  readonly course?: Readonly<Record<string, string>>;
}

interface Quiz {
  readonly questions: readonly Record<string, unknown>[];
}

async function everything(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    await Promise.all(
      names.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

function quiz(...questions: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${questions.join('\n')}</quiz>`;
}

function aQuestion(type: string, body: string, stem = '¿Qué es?'): string {
  return `<question type="${type}"><name><text>Una pregunta</text></name><questiontext format="html"><text><![CDATA[<p>${stem}</p>]]></text></questiontext>${body}</question>`;
}

const TRUE =
  '<answer fraction="100"><text>true</text><feedback><text>Lo es de verdad.</text></feedback></answer>';
const FALSE =
  '<answer fraction="0"><text>false</text><feedback><text>Sí que lo es.</text></feedback></answer>';
const SAFE = aQuestion('truefalse', TRUE + FALSE);

describe('an import', () => {
  it('adds to a bank that exists, and leaves every letter of it as it was', async () => {
    const [path, before] = Object.entries(SMALL_COURSE).find(([name]) => name.endsWith('quiz.yaml'))!;
    expect(path).toBeTruthy();
    const { text, questions } = await imported(quiz(SAFE));
    expect(text.startsWith(before.trimEnd())).toBe(true);
    expect(questions.at(-1)).toMatchObject({
      id: 'una-pregunta',
      kind: 'true-false',
      correct: true,
      stem: '¿Qué es?',
    });
  });

  it('tells what it had to make up, and what to do about it', async () => {
    const { report } = await imported(quiz(SAFE));
    expect(report).toContain("no tag names one of the section's objectives");
    expect(report).toContain('no tag names its level, and "understand" was written; write in "level"');
    expect(report).toContain('una-pregunta (Una pregunta)');
    expect(report).toContain('npm run check -- --fix');
  });

  it('leaves out what the course asks already, and says so, though its feedback was written anew', async () => {
    const once = await imported(quiz(SAFE));
    const [name = ''] = Object.keys(SMALL_COURSE).filter((path) => path.endsWith('origen/quiz.yaml'));
    const course = { ...SMALL_COURSE, [name]: once.text.replace('Sí que lo es.', 'Se ve en el mar.') };
    const other = aQuestion('truefalse', TRUE + FALSE, '¿Y esto?');
    const { report, questions } = await imported(quiz(SAFE, other), { course });
    expect(report).toContain(
      'in the course already, and left out, 1 question:\n  una-pregunta (Una pregunta)\n',
    );
    expect(questions.map(({ stem }) => stem).slice(-2)).toEqual(['¿Qué es?', '¿Y esto?']);
    const again = await imported(quiz(SAFE), { course });
    expect(again.report).toMatch(/^nothing was written\n/);
  });

  it('adds once what its file asks twice, and says so, whatever the name and the feedback', async () => {
    const renamed = SAFE.replace('Una pregunta', 'Otra').replace('Sí que lo es.', 'Se ve en el mar.');
    const { report, questions } = await imported(quiz(SAFE, renamed));
    expect(report).toContain('quiz.yaml: 1 question added');
    expect(report).toContain(
      'more than once in this file, and added once, 1 question:\n  una-pregunta (Otra)\n',
    );
    expect(report).not.toContain('in the course already');
    expect(questions.filter(({ stem }) => stem === '¿Qué es?')).toHaveLength(1);
  });

  it('gives an id that is taken another number', async () => {
    const { questions } = await imported(quiz(SAFE, aQuestion('truefalse', TRUE + FALSE, '¿Y esto?')));
    expect(questions.slice(-2).map(({ id }) => id)).toEqual(['una-pregunta', 'una-pregunta-2']);
  });

  it.each([
    ['essay', 'it is of the type "essay", which the course does not have; it is marked by a person'],
    ['ddwtos', 'it is of the type "ddwtos", which the course does not have; write it as another kind'],
  ])('says what to do with a question of the type %s', async (type, sentence) => {
    const { report, questions } = await imported(quiz(aQuestion(type, ''), SAFE));
    expect(report).toContain(`not carried over, 1 question:\n  Una pregunta: ${sentence}`);
    expect(questions.at(-1)).toMatchObject({ kind: 'true-false' });
  });

  it('writes nothing when no question can be carried over', async () => {
    const { report } = await imported(quiz(aQuestion('essay', '')));
    expect(report.split('\n')[0]).toBe('nothing was written');
  });

  it('keeps emphasis and web links, and tells what HTML can do and Markdown of one paragraph can not', async () => {
    const stem =
      'Uno <b>dos</b> <a href="https://x.org/">tres</a> <img src="@@PLUGINFILE@@/a.png"> 2 * 3 &lt; 7 <script>alert(1)</script>';
    const { questions, report } = await imported(quiz(aQuestion('truefalse', TRUE + FALSE, stem)));
    expect(questions.at(-1)!['stem']).toBe('Uno **dos** [tres](https://x.org/) 2 * 3 < 7');
    expect(report).toContain(
      'a picture in its text; describe it in the text, or show it in a lesson as ::: figure',
    );
    expect(report).toContain('a script in its text; nothing: the course runs none');
  });

  it('says where an answer is not explained, and puts the verdict there', async () => {
    const bare =
      '<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>';
    const { questions, report } = await imported(quiz(aQuestion('truefalse', bare)));
    expect(questions.at(-1)).toHaveProperty('feedback.whenTrue');
    expect(report).toContain('it does not explain all its answers');
  });

  it('refuses a single choice with two right options, and one number of two', async () => {
    const option = '<answer fraction="100"><text>a</text></answer>';
    const { report } = await imported(
      quiz(
        aQuestion('multichoice', `<single>true</single>${option}${option}`),
        aQuestion('numerical', option.replace('>a<', '>1<') + option.replace('>a<', '>2<')),
      ),
    );
    expect(report).toContain(
      'one option must be right, and 2 earn the whole mark; mark one of them in Moodle',
    );
    expect(report).toContain('one number must be right, and 2 earn the whole mark');
  });

  it('refuses what a bank may not hold, question by question', async () => {
    const option = '<answer fraction="0"><text>b</text></answer>';
    const points = '<defaultgrade>1</defaultgrade><single>true</single>';
    const right = '<answer fraction="100"><text>a</text></answer>';
    const { report } = await imported(
      quiz(
        aQuestion('multichoice', points + right + option.repeat(36)),
        aQuestion('multichoice', points),
        SAFE,
      ),
    );
    expect(report).toContain('not carried over, 2 questions:');
    expect(report).toContain('it has 37 parts, and 36 are the most here; split it in two');
    expect(report).toContain('1 question added');
  });

  it('takes matching with a distractor as groups', async () => {
    const pair = (stem: string, answer: string): string =>
      `<subquestion format="html"><text>${stem}</text><answer><text>${answer}</text></answer></subquestion>`;
    const { questions, report } = await imported(
      quiz(aQuestion('matching', pair('Perú', 'Lima') + pair('Chile', 'Santiago') + pair('', 'Quito'))),
    );
    expect(questions.at(-1)).toMatchObject({
      kind: 'categorising',
      categories: [
        { id: '1', text: 'Lima' },
        { id: '2', text: 'Santiago' },
        { id: '3', text: 'Quito' },
      ],
    });
    expect(report).toContain('with answers that belong to no item, it is asked as "categorising"');
  });

  it('takes back the gaps of a text that the course exported, with nothing to report of them', async () => {
    const { gaps, text, stem } = EACH_KIND['inline-choice'] as QuestionOf<'inline-choice'>;
    const { questions, report } = await imported(
      writeMoodleXml(moodleCategories(aBank([EACH_KIND['inline-choice']]))),
    );
    expect(practiceQuestion.parse(asPractice(questions.at(-1)!))).toMatchObject({
      stem,
      // By the order in the text, as Moodle has them.
      text: text.replace('{{b}}', '{{1}}').replace('{{a}}', '{{b}}').replace('{{1}}', '{{a}}'),
      gaps: gaps.toReversed().map(({ options, feedback }, at) => ({
        id: 'ab'.charAt(at),
        options,
        feedback,
      })),
    });
    expect(report).not.toContain('explain');
  });

  it('takes the gaps of a text whose groups share their words', async () => {
    const choice = (text: string): string =>
      `<selectoption><text>${text}</text><group>1</group></selectoption>`;
    const { questions, report } = await imported(
      quiz(
        aQuestion('gapselect', ['sube', 'baja'].map(choice).join(''), 'El vapor [[1]] y la lluvia [[2]].'),
      ),
    );
    expect(questions.at(-1)).toMatchObject({
      kind: 'inline-choice',
      stem: 'Una pregunta',
      text: 'El vapor {{a}} y la lluvia {{b}}.',
      gaps: [
        {
          id: 'a',
          options: [
            { id: '1', text: 'sube', correct: true },
            { id: '2', text: 'baja' },
          ],
        },
        {
          id: 'b',
          options: [
            { id: '1', text: 'sube' },
            { id: '2', text: 'baja', correct: true },
          ],
        },
      ],
    });
    expect(report).toContain('nothing stands before its text, and its name ("Una pregunta") was written');
  });

  it('refuses a text with one gap, and a gap that asks for no choice', async () => {
    const choices = '<selectoption><text>sube</text><group>1</group></selectoption>';
    const { report } = await imported(
      quiz(
        aQuestion('gapselect', choices, 'Uno [[1]].'),
        aQuestion('gapselect', choices, '[[1]] y [[7]]'),
        SAFE,
      ),
    );
    expect(report).toContain('it has 1 gaps, and 2 to 26 can be asked here');
    expect(report).toContain('it has no choice number 7, and a gap asks for it; mend it in Moodle');
  });

  it('reads GIFT as people write it by hand', async () => {
    const { questions } = await imported(`
// [tag:apply]
::Tumba::¿Quién está en la tumba de Grant?{~Grant#No en ella. =nadie#Es un mausoleo. ~el vigilante}

Grant nació en {#1822:5#En Ohio.} según los libros.

La sede está en Ginebra.{T#Mire el mapa.#Allí está.}
`);
    expect(questions.slice(-3)).toMatchObject([
      {
        id: 'tumba',
        kind: 'single',
        level: 'apply',
        options: [{ id: 'a' }, { id: 'b', correct: true, text: 'nadie' }, { id: 'c' }],
      },
      {
        kind: 'numeric',
        stem: 'Grant nació en ____ según los libros.',
        answer: { value: 1822, tolerance: 5 },
        feedback: 'En Ohio.',
      },
      { kind: 'true-false', correct: true, feedback: { whenTrue: 'Allí está.', whenFalse: 'Mire el mapa.' } },
    ]);
  });

  it('asks for the section where neither the course nor the file says it', async () => {
    const { error } = await imported(quiz(SAFE), { section: null });
    expect(error).toBe(
      'it is not clear into which section "Una pregunta" belongs; say it with --section, one of origen, uso',
    );
    const category =
      '<question type="category"><category><text>$course$/top/Agua/El uso</text></category></question>';
    const { report } = await imported(quiz(category, SAFE), { section: null });
    expect(report).toMatch(/20-uso\/quiz\.yaml: 1 question added/);
    expect((await imported(quiz(SAFE), { section: 'nada' })).error).toBe(
      'there is no section "nada"; the course has origen, uso',
    );
  });

  it('writes a first bank where a section has none', async () => {
    const { text } = await imported(quiz(SAFE), { section: 'uso' });
    expect(text).toMatch(
      /^title: .*El uso"\nshuffle: true\nattempts: unlimited\npassing: 70\nquestions:\n {2}- id: una-pregunta\n/,
    );
  });
});

describe('a file that no honest export makes', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'a bomb of entities',
      '<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
      /bank\.txt:1:1 {2}this file begins with <!DOCTYPE/,
    ],
    [
      'an entity from elsewhere',
      '<!-- x -->\n<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>',
      /bank\.txt:2:1 {2}this file begins with <!DOCTYPE/,
    ],
    ['an entity that nobody declared', quiz('&passwd;'), /this is not well-formed XML/],
    ['half a file', '<?xml version="1.0"?><quiz><question type="truefalse">', /this is not well-formed XML/],
    ['other XML', '<html><body/></html>', /it begins with <html>, where <quiz> was expected/],
    [
      'another encoding by its own words',
      '<?xml version="1.0" encoding="ISO-8859-1"?><quiz/>',
      /says that it is in ISO-8859-1; save it as UTF-8/,
    ],
    ['another encoding', Uint8Array.of(0x3c, 0x71, 0xf1, 0x3e), /not saved as UTF-8/],
    ['no text at all', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0), /not a text file|control character/],
    ['nothing', '\n', /holds no questions/],
    ['a text that is no bank', '# Una guía\n\nSin preguntas.\n', /holds no questions/],
    [
      'very deep XML',
      `<quiz>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</quiz>`,
      /this is not well-formed XML/,
    ],
  ])('is refused with a sentence, and nothing is written: %s', async (_name, content, sentence) => {
    expect((await imported(content)).error).toMatch(sentence);
  });

  it('is refused question by question where its HTML would exhaust the reader', async () => {
    const deep = '<b>'.repeat(100_000);
    const { report } = await imported(
      quiz(
        aQuestion('truefalse', TRUE + FALSE, `${deep}x`),
        aQuestion('truefalse', TRUE + FALSE, 'x'.repeat(6000)),
        SAFE,
      ),
    );
    expect(report).toContain('not carried over, 2 questions:');
    expect(report).toContain('elements lie too deep inside each other in its HTML');
    expect(report).toContain('one of its texts is longer than 5000 characters');
  });

  it('is read or refused, whatever stands in it', () => {
    const gift = fc.string({ unit: fc.constantFrom(...'{}~=#:%\\/[]$-> a1\n'), maxLength: 60 });
    fc.assert(
      fc.property(gift, (text) => void readGift(text)),
      { numRuns: 2000 },
    );
  });

  it('is refused where one question is longer than any that people write', () => {
    for (const text of ['####'.repeat(50_000), `::${'\\\\'.repeat(50_000)}{=}`, `x{${'='.repeat(50_000)}}`])
      expect(readGift(text)[0]).toMatchObject({ question: null });
    expect(readGift(`// ${'[id:'.repeat(50_000)}\nx{T}`)[0]).toMatchObject({ question: { id: '' } });
  });

  it('can’t reach files or folders by what it names', async () => {
    const file = '<file name="../../x.png" path="/../" encoding="base64">AAAA</file>';
    const { report } = await imported(
      quiz(
        `<question type="category"><category><text>top/../../x</text></category></question>`,
        aQuestion('truefalse', TRUE + FALSE).replace('</questiontext>', `${file}</questiontext>`),
      ),
    );
    expect(report).toContain('its pictures or other files: questions hold text alone');
  });
});

describe('a course with faults of its own', () => {
  it('is mended first', async () => {
    const path = Object.keys(SMALL_COURSE).find((name) => name.endsWith('quiz.yaml'))!;
    const { error } = await imported(quiz(SAFE), { course: { ...SMALL_COURSE, [path]: 'title: [' } });
    expect(error).toContain(path);
  });

  it('and one that is no course at all is named', async () => {
    await withFolder({ '.bank.txt': quiz(SAFE), 'empty/': '' }, async (folder) => {
      await mkdir(join(folder, 'none'));
      await writeFile(join(folder, 'x'), '');
      await expect(
        importQuestions(join(folder, '.bank.txt'), { modules: join(folder, 'none') }),
      ).rejects.toThrow('holds no course');
      await expect(importQuestions(join(folder, 'nothing'), { modules: folder })).rejects.toThrow(
        'is not a file',
      );
    });
  });
});
