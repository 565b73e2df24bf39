import { USUAL_STANDARDS } from '../src/model/standard.ts';
import { runCommand } from './options.ts';
import { readStartOptions } from './preview/command-options.ts';
import { startPreviewServer } from './preview/preview-server.ts';
import { exposureWarning, readyLine, runUntilStopped } from './preview/run-until-stopped.ts';
import { fillShelf } from './preview/shelf.ts';
import { buildCourse } from './site/build-course.ts';

/** `npm start`: builds every package and plays them in the embedded LMS until Ctrl-C. */
await runCommand(async () => {
  const options = readStartOptions();
  const { packages, review, earlier } = await buildCourse({
    modules: options.modules,
    out: options.out,
    standards: USUAL_STANDARDS,
    progress: (message) => console.log(message),
  });
  for (const line of earlier) console.log(line);
  const server = await startPreviewServer(options, await fillShelf(packages, review), null);
  const warning = exposureWarning(options);
  if (warning !== null) console.error(warning);
  console.log(readyLine(server, options.port));
  await runUntilStopped(() => server.stop());
});
