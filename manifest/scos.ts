import { identifiersOf, scoIdentifiersOf } from './identifiers.ts';
import type { ScoIdentifiers } from './identifiers.ts';
import type { PackageDescription, ScoDescription } from './package-description.ts';

/** An item of the manifest with what it opens. */
export interface Sco extends ScoIdentifiers, Pick<ScoDescription, 'title' | 'launch' | 'files'> {
  /** As in {@link ScoDescription}; left out where the item is the only one. */
  readonly weight?: number | null;
}

/** What the items of a package open: the whole course, or a section each. */
export function scosOf(description: PackageDescription): Sco[] {
  const { id, title, launch, files, scos } = description;
  if (scos) return scos.map((sco) => ({ ...sco, ...scoIdentifiersOf(id, sco.id) }));
  const { item, resource, objective } = identifiersOf(id);
  return [{ item, resource, objective, title, launch, files }];
}

/** The resource of the files that several items need; null where one needs them all. */
export function sharedFiles({
  id,
  files,
  scos,
}: PackageDescription): { readonly resource: string; readonly files: readonly string[] } | null {
  if (!scos) return null;
  const own = new Set(scos.flatMap((sco) => sco.files));
  return { resource: `${identifiersOf(id).resource}-shared`, files: files.filter((file) => !own.has(file)) };
}
