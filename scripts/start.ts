import { USUAL_STANDARDS } from '../src/model/standard.ts';
import { runCommand } from './options.ts';
import { readStartOptions } from './preview/command-options.ts';
import { startPreviewServer } from './preview/preview-server.ts';
import { exposureWarning, readyLine, runUntilStopped } from './preview/run-until-stopped.ts';
import { fillShelf } from './preview/shelf.ts';
import { buildCourse } from './site/build-course.ts';
import { keeps } from './site/course-budgets.ts';
import { say } from './messages/say.ts';

/** `npm start`: builds every package and plays them in the embedded LMS until Ctrl-C. */
await runCommand(async () => {
  const options = readStartOptions();
  const { packages, review, earlier } = await buildCourse({
    modules: options.modules,
    out: options.out,
    standards: (longest) => USUAL_STANDARDS.filter((standard) => keeps(standard, longest)),
    progress: (message) => console.log(message),
  });
  for (const line of earlier) console.log(line);
  const built = packages.map(({ standard }) => standard);
  for (const standard of USUAL_STANDARDS.filter((one) => !built.includes(one)))
    console.log(
      say`${standard} is left out: it can't keep all that a learner of this course may do; "npm run build" says what can be done`,
    );
  const server = await startPreviewServer(options, await fillShelf(packages, review), null);
  const warning = exposureWarning(options);
  if (warning !== null) console.error(warning);
  console.log(readyLine(server, options.port));
  await runUntilStopped(() => server.stop());
});
