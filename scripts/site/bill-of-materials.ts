import type { CourseOutline } from '../../src/model/outline.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** A package of others, and which of the files of a build hold code of it. */
export interface Material extends ShippedPackage {
  /** `package` for those that learners get, `review.html` for the trainer's page. */
  readonly isIn: readonly string[];
}

/**
 * What a build ships, as CycloneDX 1.6 (ECMA-424) in JSON: the course, and the packages of others whose code is in it.
 * It holds neither a time nor a serial number, so that the same build writes the same bytes.
 */
export function billOfMaterials(
  { id, title, version, licence }: Pick<CourseOutline, 'id' | 'title' | 'version' | 'licence'>,
  materials: readonly Material[],
): string {
  const course = `course:${id}@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': course,
        name: id,
        version,
        description: title,
        licenses: [{ license: { name: licence } }],
      },
    },
    components: materials.map((material) => ({
      type: 'library',
      'bom-ref': addressOf(material),
      ...scopeAndName(material.name),
      version: material.version,
      hashes: [{ alg: 'SHA-512', content: material.sha512 }],
      licenses: [{ license: { id: material.licence } }],
      purl: addressOf(material),
      properties: material.isIn.map((value) => ({ name: 'course:in', value })),
    })),
    dependencies: [
      { ref: course, dependsOn: materials.map(addressOf) },
      ...materials.map((material) => ({
        ref: addressOf(material),
        dependsOn: materials.filter(({ name }) => material.needs.includes(name)).map(addressOf),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function scopeAndName(name: string): { readonly group?: string; readonly name: string } {
  const [scope = '', rest] = name.split('/');
  return rest === undefined ? { name } : { group: scope, name: rest };
}

/** The package URL by which tools know it: `pkg:npm/%40lit/reactive-element@2.1.2`. */
function addressOf({ name, version }: Pick<ShippedPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
