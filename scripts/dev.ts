import { runCommand } from './options.ts';
import { readPreviewOptions } from './preview/command-options.ts';
import { startPreviewServer } from './preview/preview-server.ts';
import { Rebuilder } from './preview/rebuilder.ts';
import { exposureWarning, readyLine, runUntilStopped } from './preview/run-until-stopped.ts';
import { EMPTY_SHELF } from './preview/shelf.ts';
import { watchSources } from './preview/watch-sources.ts';

/** `npm run dev`: the embedded LMS, rebuilding and reloading on every change of content or code until Ctrl-C. */
await runCommand(async () => {
  const options = readPreviewOptions('.preview/dist');
  const server = await startPreviewServer(options, EMPTY_SHELF, true);
  const rebuilder = new Rebuilder(options, server);
  await rebuilder.rebuild();
  const stopWatching = watchSources(options.modules, (isCode) => void rebuilder.rebuild(isCode));
  const warning = exposureWarning(options);
  if (warning !== null) console.error(warning);
  console.log(readyLine(server, options.port));
  await runUntilStopped(async () => {
    stopWatching();
    rebuilder.stop();
    await server.stop();
  });
});
