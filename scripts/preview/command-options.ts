import { readOptions, UsageError } from '../options.ts';
import { editorAddress } from './editors.ts';
import { say } from '../messages/say.ts';

/** How the embedded LMS was asked to run. */
export interface PreviewOptions {
  readonly port: number;
  readonly host: string;
  /** The folder of the built packages. */
  readonly out: string;
  /** The folder of the database. */
  readonly data: string;
  /** The folder of content. */
  readonly modules: string;
}

/** How `npm run dev` was asked to run. */
export interface DevOptions extends PreviewOptions {
  /** The address that opens a place of a file in the author's editor. */
  readonly editor: string;
}

/** What the options of both commands are; `out` has another default in each. */
const OPTIONS = {
  port: { type: 'string', default: '8765' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.preview' },
  modules: { type: 'string', default: 'modules' },
} as const;

/**
 * Reads the options of `npm start`.
 * @throws UsageError
 */
export function readStartOptions(): PreviewOptions {
  const options = readOptions({ ...OPTIONS, out: { type: 'string', default: 'dist' } });
  return { ...options, port: portOf(options.port) };
}

/**
 * Reads the options of `npm run dev`.
 * @throws UsageError
 */
export function readDevOptions(): DevOptions {
  const options = readOptions({
    ...OPTIONS,
    out: { type: 'string', default: '.preview/dist' },
    editor: { type: 'string', default: 'vscode' },
  });
  return { ...options, port: portOf(options.port), editor: editorAddress(options.editor) };
}

function portOf(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= 65_535))
    throw new UsageError(
      say`--port ${given} is no port; expected a number from 0 to 65535, where 0 is any free port`,
    );
  return port;
}
