import { appScripts } from './app-script.ts';
import type { BundleReply, BundleWish } from './bundler.ts';

/** Bundles at every message, and tells the process that started this one; it ends with that. */
process.on('message', ({ number, standard, used }: BundleWish) => {
  const reply = (given: Omit<BundleReply, 'number'>): unknown => process.send?.({ number, ...given });
  appScripts(standard, used).then(
    (scripts) => reply({ scripts }),
    (error: unknown) =>
      reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
