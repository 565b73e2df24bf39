import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const PAGES = [
  'README.md',
  'README.es.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/accessibility.md',
  'docs/accessibility.es.md',
  'docs/benchmarks.md',
  'docs/compatibility.md',
  'docs/mutation.md',
  'docs/kinds.md',
  'docs/kinds.es.md',
  'docs/security.md',
  'docs/moodle.md',
  'docs/moodle.es.md',
  'modules/README.md',
  'modules/README.es.md',
  'docs/coverage.md',
];
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

describe.each(PAGES)('%s', (page) => {
  it('names commands that exist', () => {
    const commands = [
      ...read(page).matchAll(/npm (?:run )?(start|test|bench|build|check|coverage|dev|format|translate)\b/g),
    ].map(([, name = '']) => name);
    expect(commands.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });

  it('names source files that exist', () => {
    const paths = [
      ...read(page).matchAll(/`((?:src|scripts|manifest|tests|modules)\/[\w./-]+\.(?:ts|mjs|json))`/g),
    ];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  /** A test file, and the words that stand in it; “… in the same file” goes on with the one before. */
  const named = [...read('docs/security.md').matchAll(/`((?:tests|src)\/[\w./-]+)`|“([^”]+)”/g)];

  it('names tests by words that stand in them', () => {
    let file = '';
    const missing: string[] = [];
    for (const [, path, words] of named) {
      if (path !== undefined) file = path;
      else if (file !== '' && words !== undefined && !read(file).includes(words))
        missing.push(`${file}: ${words}`);
    }
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(60);
  });
});

describe('the dependencies', () => {
  it('each have their reason in CONTRIBUTING.md', () => {
    const reasons = read('CONTRIBUTING.md');
    const unexplained = Object.keys(dependencies).filter(
      (name) => !reasons.includes(`\`${name}\``) && !reasons.includes(`\`-${name.split('-').at(-1)}\``),
    );
    expect(unexplained).toEqual([]);
  });

  it('have exact versions', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  it('are locked without naming where they are downloaded from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('run no script of their own when they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('of the learner are lit alone', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['lit']);
  });
});
