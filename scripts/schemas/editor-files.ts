import { format } from 'prettier';
import { jsonSchemas } from './json-schemas.ts';
import { snippets } from './snippets.ts';

/** Where the schemas lie, hidden beside the content, from the root of the project. */
const FOLDER = 'modules/.schemas';

/** The schemas of whole files; that of lessons and blocks stand inside Markdown. */
const FILES = ['course', 'section', 'quiz', 'glossary', 'references', 'ui'] as const;

/** Everything that editors read, by path from the root of the project. */
export async function editorFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = Object.entries(jsonSchemas()).map(
    ([name, schema]) => [`${FOLDER}/${name}.json`, schema] as const,
  );
  const settings = {
    'yaml.schemas': Object.fromEntries(
      FILES.map((name) => [
        `./${FOLDER}/${name}.json`,
        name === 'section' || name === 'quiz'
          ? [`**/[0-9]*-*/${name}.yaml`]
          : [`modules/*/${name}.yaml`, `courses/*/*/${name}.yaml`, `tests/fixtures/courses/*/*/${name}.yaml`],
      ]),
    ),
    // Blocks of lessons complete after ":::".
    '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
    'files.encoding': 'utf8',
  };
  const files: (readonly [string, unknown])[] = [
    ...schemas,
    ['.vscode/settings.json', settings],
    ['.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }],
    ['.vscode/course.code-snippets', snippets()],
  ];
  return new Map(
    await Promise.all(
      files.map(
        async ([path, data]) =>
          [path, await format(JSON.stringify(data), { filepath: path, printWidth: 110 })] as const,
      ),
    ),
  );
}
