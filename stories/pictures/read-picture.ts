import { PNG } from 'pngjs';

const MARGIN = 16;

/** A picture without the empty ground below what it shows. */
export function readPicture(bytes: Buffer): PNG {
  const picture = PNG.sync.read(bytes);
  const height = Math.min(picture.height, rowsShown(picture) + MARGIN);
  if (height === picture.height) return picture;
  const shown = new PNG({ width: picture.width, height });
  PNG.bitblt(picture, shown, 0, 0, picture.width, height, 0, 0);
  return shown;
}

/** All but the last rows, in which there is one colour. */
function rowsShown({ data, width }: PNG): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const ground = pixels.at(-1);
  return Math.ceil((pixels.findLastIndex((pixel) => pixel !== ground) + 1) / width);
}
