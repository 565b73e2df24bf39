import type { Reply, SideWork, Wish } from './side-process.ts';

type Name = keyof SideWork;
type Maker<N extends Name> = (of: SideWork[N]['of']) => Promise<SideWork[N]['made']>;

/** What is being bundled: all else waits for it, so that no two need their memory at once. */
let bundling: Promise<unknown> = Promise.resolve();

/** Loads how each thing is made: bundlers are large, and most builds need none. */
const LOADERS: { readonly [N in Name]: () => Promise<Maker<N>> } = {
  async app() {
    const { appScripts } = await import('./app-script.ts');
    return ({ standard, used }) => {
      const scripts = appScripts(standard, used);
      bundling = Promise.allSettled([bundling, scripts]);
      return scripts;
    };
  },
  async zip() {
    const { zipPackage } = await import('../../manifest/zip.ts');
    return zipPackage;
  },
  async trainersFiles() {
    await bundling;
    const { trainersFiles } = await import('./trainers-files.ts');
    return (language) => trainersFiles(language);
  },
};

async function made({ name, of }: Wish): Promise<SideWork[Name]['made']> {
  // The table pairs each name with what it is made of, which TypeScript can't follow through an index.
  const make = (await LOADERS[name]()) as Maker<Name>;
  return make(of);
}

// What is wanted first is loaded while nobody asks yet; should that fail, who asks for it hears of it.
for (const name of process.argv.slice(2)) LOADERS[name as Name]().catch(() => undefined);

/** Makes something at every message, and tells the process that started this one; it ends with that. */
process.on('message', (wish: Wish) => {
  const { number } = wish;
  const reply = (given: Reply): unknown => process.send?.(given);
  made(wish).then(
    (thing) => reply({ number, made: thing }),
    (error: unknown) =>
      reply({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
