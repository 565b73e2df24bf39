import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ELEMENTS = readdirSync('src/blocks', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.element.ts'));

describe('the elements of blocks', () => {
  it('all come to life: what draws them does not import them', () => {
    const later = readFileSync('src/app/later.ts', 'utf8');
    const missing = ELEMENTS.filter((path) => !later.includes(`import '../blocks/${path}';`));
    expect(missing, 'to import in src/app/later.ts').toEqual([]);
    expect(ELEMENTS.length).toBeGreaterThan(1);
  });
});
