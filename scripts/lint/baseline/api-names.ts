import { featuresAt } from './browser-support.ts';

type Path = readonly string[];

/** Where MDN's data have what scripts call: the language's own objects, and those of browsers. */
const SHELVES: readonly Path[] = [['javascript', 'builtins'], ['javascript', 'builtins', 'Intl'], ['api']];
/** What a page holds, and of which kind it is. */
const INSTANCES: Readonly<Record<string, string>> = {
  document: 'Document',
  navigator: 'Navigator',
  location: 'Location',
  history: 'History',
  crypto: 'Crypto',
  performance: 'Performance',
  speechSynthesis: 'SpeechSynthesis',
  indexedDB: 'IDBFactory',
  localStorage: 'Storage',
  sessionStorage: 'Storage',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
};

const OWNERS = ownersByMember();

/** Where members of a name may belong to: `toSorted` → `javascript.builtins.Array.toSorted` and that of typed arrays. */
export function membersCalled(name: string): readonly Path[] {
  return OWNERS.get(name) ?? [];
}

/** Where a member of a known global stands; none when the global is not known. */
export function memberOf(owner: string, name: string): readonly Path[] {
  const kind = INSTANCES[owner] ?? owner;
  return SHELVES.flatMap((shelf) =>
    [name, `${name}_static`].map((word) => [...shelf, kind, word]).filter((path) => featuresAt(path)),
  );
}

/** Where a name that a script does not declare itself stands. */
export function globalsCalled(name: string): readonly Path[] {
  return [...SHELVES.map((shelf) => [...shelf, name]), ['api', 'Window', name]].filter((path) =>
    featuresAt(path),
  );
}

/** Where events of a name stand. */
export function eventsCalled(name: string): readonly Path[] {
  return membersCalled(`${name}_event`);
}

function ownersByMember(): ReadonlyMap<string, readonly Path[]> {
  const owners = new Map<string, Path[]>();
  for (const shelf of SHELVES)
    for (const owner of namesAt(shelf))
      for (const member of namesAt([...shelf, owner])) {
        const name = member.replace(/_static$/, '');
        owners.set(name, [...(owners.get(name) ?? []), [...shelf, owner, member]]);
      }
  return owners;
}

function namesAt(path: Path): string[] {
  return Object.keys(featuresAt(path) ?? {}).filter((name) => name !== '__compat');
}
