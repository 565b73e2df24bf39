import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../options.ts';
import { tell } from './add.ts';
import { askKindName } from './answers.ts';
import { answerTo } from './ask.ts';
import type { NewKind } from './kind.ts';
import { carryOut, refuseOverwriting } from './plan.ts';
import type { Plan } from './plan.ts';
import { templateFiles } from './templates.ts';
import { say, toSay } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A line for a table of the code: it goes in front of the first line that matches. */
interface TableLine {
  readonly file: string;
  readonly before: RegExp;
  readonly line: string;
}

/** The ways in which code writes a kind's name: `step-list`, `stepList`, `StepList`, `STEP_LIST`. */
interface Names {
  readonly kebab: string;
  readonly camel: string;
  readonly pascal: string;
  readonly upper: string;
}

/** The files and table lines of a kind of block. */
const BLOCK_LINES = ({ kebab, camel }: Names): TableLine[] => [
  {
    file: 'src/blocks/models.ts',
    before: /^$/m,
    line: `import { ${camel} } from './${kebab}/${kebab}.model.ts';`,
  },
  { file: 'src/blocks/models.ts', before: /^\]\);$/m, line: `  ${camel},` },
  {
    file: 'src/blocks/elements.ts',
    before: /^$/m,
    line: `import { ${camel}Template } from './${kebab}/${kebab}.template.ts';`,
  },
  { file: 'src/blocks/elements.ts', before: /^\};$/m, line: `  '${kebab}': ${camel}Template,` },
];

const QUESTION_LINES = ({ kebab, camel, pascal, upper }: Names): TableLine[] => [
  {
    file: 'src/questions/models.ts',
    before: /^$/m,
    line: `import { ${camel} } from './${kebab}/${kebab}.model.ts';`,
  },
  {
    file: 'src/questions/models.ts',
    before: /^\]\);\n\n\/\*\* A question of an assessment\. \*\//m,
    line: `  z.strictObject(${camel}),`,
  },
  {
    file: 'src/questions/models.ts',
    before: /^\]\);\n\n\/\*\* What is asked/m,
    line: `  z.strictObject({ ...graded, ...${camel} }),`,
  },
  {
    file: 'src/questions/graders.ts',
    before: /^$/m,
    line: `import { grade${pascal} } from './${kebab}/${kebab}.grade.ts';`,
  },
  { file: 'src/questions/graders.ts', before: /^\};$/m, line: `  '${kebab}': grade${pascal},` },
  { file: 'src/questions/elements.ts', before: /^$/m, line: `import './${kebab}/${kebab}.element.ts';` },
  {
    file: 'src/questions/banks.ts',
    before: /^$/m,
    line: `import { ${camel}Bank } from './${kebab}/${kebab}.bank.ts';`,
  },
  { file: 'src/questions/banks.ts', before: /^\};$/m, line: `  '${kebab}': ${camel}Bank,` },
  {
    file: 'scripts/questions/kinds.ts',
    before: /^$/m,
    line: `import { ${camel}Exports } from './kinds/${kebab}.ts';`,
  },
  { file: 'scripts/questions/kinds.ts', before: /^\};$/m, line: `  '${kebab}': ${camel}Exports,` },
  {
    file: 'tests/unit/questions/graders.test.ts',
    before: /^$/m,
    line: `import { ${upper} } from './cases/${kebab}.ts';`,
  },
  {
    file: 'tests/unit/questions/graders.test.ts',
    before: /^\} as const/m,
    line: `  '${kebab}': [${upper}],`,
  },
  { file: 'src/core/report.ts', before: /^\};$/m, line: `  '${kebab}': 'fill-in',` },
];

/** Where each file of a template goes. */
const BLOCK_FILES: Readonly<Record<string, string>> = {
  'kind.model.ts.txt': 'src/blocks/kind-name/kind-name.model.ts',
  'kind.template.ts.txt': 'src/blocks/kind-name/kind-name.template.ts',
  'kind.test.ts.txt': 'tests/browser/blocks/kind-name.test.ts',
};
const QUESTION_FILES: Readonly<Record<string, string>> = {
  'kind.model.ts.txt': 'src/questions/kind-name/kind-name.model.ts',
  'kind.grade.ts.txt': 'src/questions/kind-name/kind-name.grade.ts',
  'kind.element.ts.txt': 'src/questions/kind-name/kind-name.element.ts',
  'kind.bank.ts.txt': 'src/questions/kind-name/kind-name.bank.ts',
  'exports.ts.txt': 'scripts/questions/kinds/kind-name.ts',
  'kind.test.ts.txt': 'tests/browser/questions/kind-name.test.ts',
  'cases.ts.txt': 'tests/unit/questions/cases/kind-name.ts',
};

const next = (): Sentence[] => [
  say`"npm test -- types lint" names what else must know of the kind`,
  say`describe it in modules/README.md and its Spanish twin, with an example, and run "npm run schemas"`,
];

/** A kind of block, as CONTRIBUTING.md describes it. */
export const newBlockKind = codeKind(
  toSay('block-kind NAME'),
  toSay('the files and table lines of a kind of block'),
  (root, name) => planKind(root, name, 'block-kind', BLOCK_FILES, BLOCK_LINES),
);

/** A kind of question, as CONTRIBUTING.md describes it. */
export const newQuestionKind = codeKind(
  toSay('question-kind NAME'),
  toSay('the files and table lines of a kind of question'),
  (root, name) => planKind(root, name, 'question-kind', QUESTION_FILES, QUESTION_LINES),
);

function codeKind(
  usage: string,
  makes: string,
  plan: (root: string, name: string) => Promise<Plan>,
): NewKind {
  const folder = usage.startsWith('block') ? 'src/blocks' : 'src/questions';
  return {
    usage,
    makes,
    async run(words) {
      const entries = await readdir(join(ROOT, folder), { withFileTypes: true });
      const taken = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      const name = await answerTo(askKindName(taken), words[0], usage);
      const made = await plan(ROOT, name);
      await refuseOverwriting(made);
      await carryOut(made, async () => undefined);
      tell(made);
    },
  };
}

/** What a new kind writes. @throws UsageError when a table is not as this command knows it */
export async function planKind(
  root: string,
  kebab: string,
  template: 'block-kind' | 'question-kind',
  files: Readonly<Record<string, string>> = template === 'block-kind' ? BLOCK_FILES : QUESTION_FILES,
  lines: (names: Names) => TableLine[] = template === 'block-kind' ? BLOCK_LINES : QUESTION_LINES,
): Promise<Plan> {
  const camel = kebab.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
  const names: Names = {
    kebab,
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    upper: kebab.toUpperCase().replaceAll('-', '_'),
  };
  const create = new Map<string, string>();
  for (const [name, text] of await templateFiles(template)) {
    const path = files[name];
    if (path !== undefined) create.set(join(root, named(path, names)), named(text, names));
  }
  const change = new Map<string, string>();
  for (const { file, before, line } of lines(names)) {
    const path = join(root, file);
    const text = change.get(path) ?? (await readFile(path, 'utf8'));
    const at = before.exec(text)?.index;
    if (at === undefined)
      throw new UsageError(
        say`${file} is not as this command knows it; add the line by hand, as CONTRIBUTING.md says: ${line.trim()}`,
      );
    change.set(path, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
  }
  return { create, change, next: next() };
}

function named(text: string, { kebab, camel, pascal, upper }: Names): string {
  return text
    .replaceAll(
      'Kind words',
      kebab.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
    )
    .replaceAll('kind-name', kebab)
    .replaceAll('kindName', camel)
    .replaceAll('KindName', pascal)
    .replaceAll('KIND_NAME', upper);
}
