import { appScripts } from './app-script.ts';
import type { Reply, SideWork, Wish } from './side-process.ts';

/** What is being bundled. */
let bundling: Promise<unknown> = Promise.resolve();

/**
 * How each thing is made. Only what bundles is loaded at once: it is wanted first, and large; all else waits for it, so
 * that no two need their memory at once.
 */
const MAKERS: {
  readonly [Name in keyof SideWork]: (of: SideWork[Name]['of']) => Promise<SideWork[Name]['made']>;
} = {
  app({ standard, used }) {
    const scripts = appScripts(standard, used);
    bundling = Promise.allSettled([bundling, scripts]);
    return scripts;
  },
  async trainersFiles(language) {
    await bundling;
    const { trainersFiles } = await import('./trainers-files.ts');
    return trainersFiles(language);
  },
};

/** Makes something at every message, and tells the process that started this one; it ends with that. */
process.on('message', ({ number, name, of }: Wish) => {
  const reply = (given: Reply): unknown => process.send?.(given);
  // The table pairs each name with what it is made of, which TypeScript can't follow through an index.
  (MAKERS[name] as (of: Wish['of']) => Promise<SideWork[keyof SideWork]['made']>)(of).then(
    (made) => reply({ number, made }),
    (error: unknown) =>
      reply({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
