import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** The addresses by which editors open a place; `{path}` is absolute and begins with a slash. */
const EDITORS: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{path}:{line}:{column}',
  vscodium: 'vscodium://file{path}:{line}:{column}',
  cursor: 'cursor://file{path}:{line}:{column}',
  zed: 'zed://file{path}:{line}:{column}',
  idea: 'idea://open?file={path}&line={line}&column={column}',
};

/** An address of somebody's own; one that runs a script is none. */
const ADDRESS = /^(?!javascript:|data:)[a-z][a-z0-9+.-]*:.*\{path\}/i;

/**
 * The address that opens a place in an editor, with `{path}`, `{line}` and `{column}` to fill in.
 * @param given the name of an editor, or such an address
 * @throws UsageError when it is neither
 */
export function editorAddress(given: string): string {
  const known = Object.hasOwn(EDITORS, given) ? EDITORS[given] : undefined;
  if (known !== undefined) return known;
  if (ADDRESS.test(given)) return given;
  throw new UsageError(
    say`--editor ${given} is unknown; expected one of ${Object.keys(EDITORS).join(', ')}, or an address such as ${EDITORS['vscode']}`,
  );
}
