import { executeServerCommand } from '@web/test-runner-commands';

/** Shows the page in forced colours, as contrast themes do, or no more. */
export function forceColors(isForced: boolean): Promise<void> {
  return executeServerCommand('force-colors', isForced);
}

/** The share of pixels, from 0 to 1, in which two elements look different, as far as both reach. */
export async function difference(one: string, other: string): Promise<number> {
  const pictures = [await pictureOf(one), await pictureOf(other)];
  // Half a pixel further right an element can be a pixel wider.
  const width = Math.min(...pictures.map((picture) => picture.width));
  const height = Math.min(...pictures.map((picture) => picture.height));
  const [left, right] = pictures.map((picture) => pixelsOf(picture, width, height));
  return (left ?? []).filter((pixel, index) => pixel !== right?.[index]).length / (width * height);
}

async function pictureOf(selector: string): Promise<ImageBitmap> {
  const picture = await executeServerCommand<string | undefined, string>('picture', selector);
  if (picture === undefined) throw new Error(`there is no ${selector} to be seen`);
  return createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
}

function pixelsOf(picture: ImageBitmap, width: number, height: number): number[] {
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new Error('this browser has no canvas');
  canvas.drawImage(picture, 0, 0);
  return [...new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer)];
}
