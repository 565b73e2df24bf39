import { describe, expect, it, vi } from 'vitest';
import { coveragePage } from '../../../../scripts/content/coverage.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import type { Change } from '../../../fixtures/content/content-case.ts';
import { changedCourse, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const WITH_DECK: Record<string, Change> = {
  'es/course.yaml': `${SMALL_COURSE['es/course.yaml'] ?? ''}sources:
  deck:
    title: El agua en diapositivas
    lines:
      D1: El agua sube | y baja
      D2: El agua se reparte
`,
  'es/10-origen/10-ciclo.md': ['[OA1.1, OA1.2]', '[OA1.1, OA1.2]\ndeck: [D1]'],
  'es/20-uso/10-reparto.md': ['[OA2.1]', '[OA2.1]\ndeck: [D2, D1]'],
  'es/10-origen/quiz.yaml': ['level: remember', 'level: remember\n    deck: [D1, D2]'],
};

const coverage = async (change: Record<string, Change>) =>
  withFolder(changedCourse(change), async (folder) => (await readCourse(folder)).coverage);

describe('the coverage of the source deck', () => {
  it('names the lessons and questions of each line', async () => {
    const { title, lines } = (await coverage(WITH_DECK))!;
    expect(title).toBe('El agua en diapositivas');
    expect(
      lines.map(({ id, lessons, questions }) => [
        id,
        lessons.map((one) => one.id),
        questions.map((one) => one.id),
      ]),
    ).toEqual([
      ['D1', ['ciclo', 'reparto'], ['que-es-vapor']],
      ['D2', ['reparto'], ['que-es-vapor']],
    ]);
  });

  it('is a table with a row for each line', async () => {
    const page = coveragePage((await coverage(WITH_DECK))!, (path) => path.replace(/^.*\//, 'x/'));
    expect(page).toContain(
      '| D1 | El agua sube \\| y baja | [El ciclo](x/10-ciclo.md)<br>[El reparto](x/10-reparto.md) | `que-es-vapor` |\n',
    );
  });

  it('is nothing for a course that was made from no deck', async () => {
    expect(await coverage({})).toBeNull();
  });
});
