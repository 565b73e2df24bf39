import { readOptions, UsageError } from '../options.ts';

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

/**
 * Reads the options of `npm start` and `npm run dev`.
 * @param out the folder of packages when the caller names none
 * @throws UsageError
 */
export function readPreviewOptions(out: string): PreviewOptions {
  const options = readOptions({
    port: { type: 'string', default: '8765' },
    host: { type: 'string', default: '127.0.0.1' },
    out: { type: 'string', default: out },
    data: { type: 'string', default: '.preview' },
    modules: { type: 'string', default: 'modules' },
  });
  return { ...options, port: portOf(options.port) };
}

function portOf(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= 65_535))
    throw new UsageError(
      `--port ${given} is no port; expected a number from 0 to 65535, where 0 is any free port`,
    );
  return port;
}
