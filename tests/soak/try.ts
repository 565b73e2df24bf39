import { historyOf, run } from './history.ts';
import { PLACES } from './setting.ts';
import { shrink } from './shrink.ts';
const [from, count, most, name] = [
  Number(process.argv[2] ?? 0),
  Number(process.argv[3] ?? 200),
  Number(process.argv[4] ?? 3),
  process.argv[5] ?? '',
];
const places = PLACES.filter((p) => p.name.includes(name));
let failures = 0;
const t = performance.now();
const kinds = new Map<string, number[]>();
for (let seed = from; seed < from + count; seed++) {
  const failure = await run(historyOf(seed, places));
  if (!failure) continue;
  failures++;
  const small = failures <= most ? await shrink(failure) : failure;
  const key = (small.complaints[0] ?? '').replace(/\d+/g, 'N').slice(0, 110);
  kinds.set(key, [...(kinds.get(key) ?? []), seed]);
  if (failures <= most)
    console.log(
      `SEED ${seed} ${small.history.setting.place.name} ${small.history.setting.devices} v${small.history.setting.versions.length}\n  ${small.told.join('\n  ')}\n  => ${small.complaints.slice(0, 3).join('\n  => ')}`,
    );
}
console.log(failures, 'failures of', count, ((performance.now() - t) / count).toFixed(2), 'ms each');
for (const [k, s] of kinds) console.log(s.length, k, s.slice(0, 6));
