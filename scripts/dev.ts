import { runCommand } from './options.ts';
import { readDevOptions } from './preview/command-options.ts';
import { LiveCourse } from './preview/live-course.ts';
import { NewsDesk } from './preview/news-desk.ts';
import { startPreviewServer } from './preview/preview-server.ts';
import { exposureWarning, readyLine, runUntilStopped } from './preview/run-until-stopped.ts';
import { AWAITED_SHELF } from './preview/shelf.ts';
import { watchSources } from './preview/watch-sources.ts';

/** `npm run dev`: the embedded LMS, which shows every change of content or code at once, until Ctrl-C. */
await runCommand(async () => {
  const options = readDevOptions();
  const news = new NewsDesk();
  const server = await startPreviewServer(options, AWAITED_SHELF, { news, editor: options.editor });
  const course = new LiveCourse(options, server, news);
  const stopWatching = watchSources(options.modules, (kind, langs) => course.take(kind, langs));
  await course.begin();
  const warning = exposureWarning(options);
  if (warning !== null) console.error(warning);
  console.log(readyLine(server, options.port));
  await runUntilStopped(async () => {
    stopWatching();
    course.stop();
    await server.stop();
  });
});
