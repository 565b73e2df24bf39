import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from '../../../../scripts/site/bill-of-materials.ts';
import { packagesOf, shippedPackages } from '../../../../scripts/site/shipped-packages.ts';

const COURSE = { id: 'el-agua', title: 'El agua', version: '1.2.0', licence: 'CC BY-SA 4.0' };

const text = z.string().min(1);
/** What the JSON schema of CycloneDX 1.6 asks of the fields that are written; it lets no others pass either. */
const BILL = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  version: z.int().min(1),
  metadata: z.strictObject({
    component: z.strictObject({
      type: z.literal('application'),
      'bom-ref': text,
      name: text,
      version: z.string().max(1024),
      description: z.string(),
      licenses: z.array(z.strictObject({ license: z.strictObject({ name: z.string() }) })),
    }),
  }),
  components: z.array(
    z.strictObject({
      type: z.literal('library'),
      'bom-ref': text,
      group: text.optional(),
      name: text,
      version: z.string().max(1024),
      hashes: z.array(
        z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[a-f0-9]{128}$/) }),
      ),
      licenses: z.array(z.strictObject({ license: z.strictObject({ id: z.enum(['BSD-3-Clause', 'MIT']) }) })),
      purl: z.string().regex(/^pkg:npm\/(%40[a-z-]+\/)?[a-z-]+@\d+\.\d+\.\d+$/),
      properties: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref: text, dependsOn: z.array(text) })),
});

async function bill() {
  const shipped = await shippedPackages(['@lit/reactive-element', 'lit-html', 'papaparse', 'lit']);
  return BILL.parse(
    JSON.parse(
      billOfMaterials(
        COURSE,
        shipped.map((one) => ({ ...one, isIn: ['package'] })),
      ),
    ),
  );
}

describe('the bill of materials', () => {
  it('is CycloneDX 1.6, in which every reference is of something and no two things have the same', async () => {
    const { metadata, components, dependencies } = await bill();
    const refs = [metadata.component, ...components].map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(dependencies.map(({ ref }) => ref)).toEqual(refs);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual(
      [],
    );
  });

  it('says which package needs which, and names those of a scope as tools know them', async () => {
    const { components, dependencies } = await bill();
    expect(components[0]).toMatchObject({ group: '@lit', name: 'reactive-element' });
    const lit = dependencies.find(({ ref }) => ref.startsWith('pkg:npm/lit@'))!;
    expect(lit.dependsOn.map((ref) => ref.replace(/@[\d.]+$/, ''))).toEqual([
      'pkg:npm/%40lit/reactive-element',
      'pkg:npm/lit-html',
    ]);
  });
});

describe('the packages of a bundle', () => {
  it('are found by where their modules lie, on every system', () => {
    expect(
      packagesOf([
        '/x/node_modules/lit/index.js',
        'node_modules/lit/html.js',
        'C:\\x\\node_modules\\@lit\\reactive-element\\a.js',
        '/x/node_modules/lit/node_modules/inner/a.js',
        '/x/src/app/main.ts',
        '\0virtual',
      ]),
    ).toEqual(['@lit/reactive-element', 'inner', 'lit']);
  });

  it('that nobody knows stop the build', async () => {
    await expect(shippedPackages(['left-pad'])).rejects.toThrow(/does not say what left-pad is/);
  });
});
