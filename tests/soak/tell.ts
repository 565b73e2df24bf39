import type { Failure } from './history.ts';

/** A failure in words: where, what was done, what went wrong, and how to see it again. */
export function tell({ history, told, complaints }: Failure): string {
  const { seed, setting } = history;
  const devices = setting.devices
    .map((kind) => (kind === 'works' ? 'a copy in the browser' : 'no copy'))
    .join(', then ');
  const lines = [
    `seed ${seed}: ${setting.place.name}, ${setting.versions.length} version(s) of the course, ${devices}`,
    ...told.map((step, index) => `  ${index + 1}. ${step}`),
    ...complaints.map((complaint) => `  => ${complaint}`),
    `  npm run soak -- --seed ${seed} --histories 1 --profile ${JSON.stringify(setting.place.name)}`,
  ];
  return lines.join('\n');
}
