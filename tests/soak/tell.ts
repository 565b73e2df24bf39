import type { Failure } from './history.ts';

/**
 * A failure in words: where, what was done, what went wrong, and how to see it again.
 * @param profile the option with which it was found
 */
export function tell({ history, told, complaints }: Failure, profile: string): string {
  const { seed, setting } = history;
  const devices = setting.devices
    .map((kind) => (kind === 'works' ? 'a copy in the browser' : 'no copy'))
    .join(', then ');
  const option = profile === '' ? '' : ` --profile ${JSON.stringify(profile)}`;
  const lines = [
    `seed ${seed}: ${setting.place.name}, ${setting.versions.length} version(s) of the course, ${devices}`,
    ...told.map((step, index) => `  ${index + 1}. ${step}`),
    ...complaints.map((complaint) => `  => ${complaint}`),
    `  npm run soak -- --seed ${seed} --histories 1${option}`,
  ];
  return lines.join('\n');
}
