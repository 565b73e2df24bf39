import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../../manifest/lint.ts';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { packageCourse } from '../../../manifest/package.ts';
import { schemaFiles } from '../../../manifest/schemas.ts';
import { validateManifest } from '../../../manifest/validate.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE, SAMPLE_FILES } from '../../fixtures/manifest/sample-course.ts';

describe.each(Object.keys(WRITERS) as PackagedStandard[])('packageCourse of %s', (standard) => {
  it('packs manifest, content and schemas', async () => {
    const { bytes, files } = await packageCourse(standard, SAMPLE_COURSE, SAMPLE_FILES);
    const zip = await JSZip.loadAsync(bytes);
    const expected = [
      'imsmanifest.xml',
      ...SAMPLE_COURSE.files,
      ...schemaFiles(standard).map((file) => file.path),
    ];
    expect(Object.keys(zip.files).sort()).toEqual(expected.sort());
    expect(files).toBe(expected.length);
  });

  it('packs a manifest that its schemas and rules accept', async () => {
    const { bytes } = await packageCourse(standard, SAMPLE_COURSE, SAMPLE_FILES);
    const xml = await (await JSZip.loadAsync(bytes)).file('imsmanifest.xml')!.async('string');
    expect(validateManifest(standard, xml)).toEqual([]);
    expect(lintManifest(standard, xml, SAMPLE_COURSE.files)).toEqual([]);
  });

  it('leaves most of the room to the content', async () => {
    const { bytes } = await packageCourse(standard, SAMPLE_COURSE, SAMPLE_FILES);
    expect(bytes.length).toBeLessThan({ scorm12: 10, scorm2004: 39, 'scorm2004-3': 52 }[standard] * 1024);
  });

  it('is the same twice', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => packageCourse(standard, SAMPLE_COURSE, SAMPLE_FILES)),
    );
    expect(first).toEqual(second);
  });

  it('says everything that is wrong in one error', async () => {
    const faulty = {
      ...SAMPLE_COURSE,
      title: 'a'.repeat(201),
      launch: 'start.html',
      files: ['index.html', 'gone.js', '../b.js'],
    };
    const refusal = packageCourse(standard, faulty, [
      ...SAMPLE_FILES,
      { path: 'C:/x.js', bytes: new Uint8Array() },
    ]);
    await expect(refusal).rejects.toThrow(/holds 201 characters/);
    for (const part of [
      'start.html',
      'gone.js is listed but not packed',
      'app.js is packed but not listed',
      '".." step',
      'is absolute',
    ]) {
      await expect(refusal).rejects.toThrow(part);
    }
  });

  it('refuses content that would take the place of a manifest or a schema', async () => {
    for (const path of ['imsmanifest.xml', 'IMSMANIFEST.XML', schemaFiles(standard)[0]!.path]) {
      const description = { ...SAMPLE_COURSE, files: [...SAMPLE_COURSE.files, path] };
      const refusal = packageCourse(standard, description, [
        ...SAMPLE_FILES,
        { path, bytes: new Uint8Array() },
      ]);
      await expect(refusal).rejects.toThrow('are the same file');
    }
  });
});
