import { KNOWN_GAPS } from './known-gaps.ts';
import type { Fault, Weather } from './network.ts';
import type { StepKind } from './step.ts';

/** What happens between the learner and the server. */
export const NETWORK_STEPS = {
  'network: gone, and the browser knows': weather(4, 'offline'),
  'network: gone, and the browser does not know': weather(4, 'unreachable'),
  'network: the LMS answers «false»': weather(4, 'failing'),
  'network: back': {
    weight: 10,
    async play(world) {
      const { weather } = world.network;
      world.network.heal();
      // The browser tells of it, and the course hurries.
      if (weather === 'offline') await Promise.all(world.pages.map(({ session }) => session.flush()));
      return weather === 'up' ? '' : 'and all is well';
    },
  },
  'LMS: throws at the next commits': fault('commitThrows', 3),
  'LMS: throws at the next values': fault('setThrows', 12),
  'LMS: stores the next commits and answers «false»': fault('answerLost', 2),
  'LMS: logs the learner out': {
    weight: 2,
    async play(world) {
      const number = world.pages.at(-1)?.caller.number;
      if (number === undefined || world.setting.place.standard === 'web') return '';
      world.network.expire(number);
      return 'until she launches the course again';
    },
  },
} satisfies Record<string, StepKind>;

function weather(weight: number, word: Weather): StepKind {
  return {
    weight,
    async play(world) {
      // What is kept in the browser needs no network.
      if (world.setting.place.standard === 'web' && word !== 'failing') return '';
      world.network.become(word);
      return 'from now on';
    },
  };
}

function fault(what: Fault, most: number): StepKind {
  return {
    weight: 2,
    async play(world, which) {
      const { place, devices, versions } = world.setting;
      // Whoever goes on without the copy, here or at another device, can't know of it.
      const hasNoCopy = devices.includes('blocked') || devices.length > 1 || world.device.isFull;
      // An update takes questions away, and with them whoever could mend their rows.
      const isDeadly = place.standard === 'scorm12' && (hasNoCopy || versions.length > 1);
      if (KNOWN_GAPS.deathInDetour && what === 'answerLost' && isDeadly) return '';
      const times = 1 + (which % most);
      world.network.fail(what, times);
      return String(times);
    },
  };
}
