import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOfKind } from '../../../../scripts/content/file-kind.ts';
import { withTempFolder } from '../../../../scripts/testing/temp-folder.ts';
import { fileOf } from '../../../fixtures/content/file-heads.ts';

const faultOf = (name: string, bytes: Uint8Array | string): Promise<string | null> =>
  withTempFolder('kind', async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, bytes);
    return faultOfKind(file, name);
  });

const MEND =
  'open it in a program for pictures and save it as .png, .jpg or .webp; to change its name is not enough';

describe('a file of the media folder', () => {
  it.each(['png', 'jpg', 'webp', 'mp4', 'webm', 'ogg', 'mp3'] as const)(
    'may be .%s when it is',
    async (kind) => {
      expect(await faultOf(`gota.${kind}`, fileOf(kind))).toBeNull();
    },
  );

  it.each([
    ['mesada.jpeg', fileOf('jpg'), null],
    ['gota.mp3', Uint8Array.of(0xff, 0xfb, 0x90), null],
    [
      'mesada.png',
      fileOf('jpg'),
      'is not a PNG picture: it holds a JPEG picture; call it mesada.jpg, here and where it is used',
    ],
    ['mesada.jpg', fileOf('heic'), `is not a JPEG picture: it holds a HEIC or AVIF picture; ${MEND}`],
    ['mesada.webp', fileOf('avif'), `is not a WebP picture: it holds a HEIC or AVIF picture; ${MEND}`],
    ['mesada.png', fileOf('docx'), `it holds a zip, as .docx, .pptx and .odt files are; ${MEND}`],
    ['mesada.png', fileOf('gif'), `it holds a GIF picture; ${MEND}`],
    ['mesada.png', fileOf('tiff'), `it holds a TIFF picture; ${MEND}`],
    ['mesada.png', fileOf('bmp'), `it holds a BMP picture; ${MEND}`],
    ['mesada.png', fileOf('pdf'), `it holds a PDF document; ${MEND}`],
    ['mesada.png', 'no soy una imagen, aunque así me llame', `it holds a text; ${MEND}`],
    [
      'mesada.png',
      '<svg xmlns=""></svg>',
      'it holds an SVG drawing; call it mesada.svg, here and where it is used',
    ],
    ['mesada.png', '', `it holds nothing; ${MEND}`],
    ['mesada.png', new Uint8Array(9), `it holds something else; ${MEND}`],
    ['gota.mp4', fileOf('webm'), 'it holds a WebM video; call it gota.webm, here and where it is used'],
    [
      'gota.mp4',
      fileOf('heic'),
      'it holds a HEIC or AVIF picture; open it in a program for videos or sounds and save it as .mp4',
    ],
  ])('%s that begins as it does is looked through', async (name, bytes, fault) => {
    const said = await faultOf(name, bytes);
    if (fault === null) expect(said).toBeNull();
    else expect(said).toContain(fault);
  });
});
