import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { PlayedStandard } from '../../../../src/preview/protocol.ts';

const VERSIONS: Record<PlayedStandard, string> = { scorm12: '1.2', scorm2004: '2004 4th Edition' };

/** A manifest with one SCO; `item` is put into its item. */
export function sampleManifest(standard: PlayedStandard, item = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
  <metadata><schema>ADL SCORM</schema><schemaversion>${VERSIONS[standard]}</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>Curso «mínimo» &amp; real</title>
    <item identifier="I" identifierref="R"><title>Uno</title>${item}</item></organization></organizations>
  <resources>
    <resource identifier="other" type="webcontent" href="other.html"/>
    <resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html?start=1"/>
  </resources>
</manifest>`;
}

/** Writes a tiny package. @returns its path */
export async function writeSamplePackage(
  folder: string,
  standard: PlayedStandard,
  files: Record<string, string> = {},
): Promise<string> {
  const zip = new JSZip();
  const all = {
    'imsmanifest.xml': sampleManifest(standard),
    'index.html': '<!doctype html><title>SCO</title>',
    'app.js': 'const answer = 42;',
    'media/año 1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) if (text !== '') zip.file(path, text);
  const path = join(folder, `sample-${standard}.zip`);
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
  return path;
}

/** A folder for one test file, and what removes it. */
export async function temporaryFolder(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
