import { Chance } from './chance.ts';
import type { Plants } from './page.ts';
import { settingOf } from './setting.ts';
import type { Place, Setting } from './setting.ts';
import { play, someStep } from './step.ts';
import type { Step } from './step.ts';
import { World } from './world.ts';

/** Everything that happens to one learner, as data. */
export interface History {
  readonly seed: number;
  readonly setting: Setting;
  readonly steps: readonly Step[];
}

/** A history that broke a promise. */
export interface Failure {
  readonly history: History;
  /** The steps in words, up to the one that broke it. */
  readonly told: readonly string[];
  readonly complaints: readonly string[];
}

/** The history that a seed decides. */
export function historyOf(seed: number, places?: readonly Place[]): History {
  const chance = new Chance(~seed);
  const steps = Array.from({ length: 8 + chance.below(60) }, () => someStep(chance));
  return { seed, setting: settingOf(seed, places), steps };
}

/** Plays a history from its first launch to its good end. @returns null when every promise was kept */
export async function run(history: History, plants: Plants = {}): Promise<Failure | null> {
  const world = new World(history.setting, plants);
  const told: string[] = [];
  const take = async (name: string, act: () => Promise<string>): Promise<boolean> => {
    try {
      const words = await act();
      if (words !== '') told.push(`${name}: ${words}`);
      world.look();
    } catch (error) {
      told.push(name);
      world.complain(`an exception came out: ${error instanceof Error ? error.stack : String(error)}`);
    }
    return world.complaints.length === 0;
  };
  for (const step of history.steps) {
    if (!(await take(step.kind, () => play(world, step)))) break;
  }
  if (world.complaints.length === 0) await take('in the end', () => endWell(world));
  return world.complaints.length === 0 ? null : { history, told, complaints: world.complaints };
}

/** All is well again, and the learner leaves by the door: then nothing may be missing. */
async function endWell(world: World): Promise<string> {
  world.network.heal();
  for (const page of world.pages) if (world.network.isExpired(page.caller.number)) page.kill();
  world.pages = world.pages.filter(({ caller }) => !caller.isDead);
  const page = await world.page();
  if (page.session.saving === 'elsewhere') page.session.takeOver();
  await world.paint();
  const isSaved = await world.leave(page);
  if (!isSaved && world.lms.traits.cutsResumeTo === null)
    world.complain('all is well, and still not everything could be saved');
  return isSaved ? 'all is well, and the learner leaves' : 'the learner leaves unsaved';
}
