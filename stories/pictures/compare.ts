import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** `difference`: a PNG, the pixels that are not alike in red. */
export type Comparison = { status: 'same' } | { status: 'changed'; share: number; difference: Buffer };

/** Of all pixels. A frame's round corner is drawn by another process, and its last pixel is now and then a shade off. */
const ALIKE = 0.00001;
/** Of a pixel's colour, from 0 to 1: five of 255 greys. */
const THRESHOLD = 0.02;

/** Two pictures by pixel. Where their sizes differ, what only one has is different. */
export function compare(one: PNG, other: PNG): Comparison {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const difference = new PNG({ width, height });
  const changed = pixelmatch(on(one, width, height), on(other, width, height), difference.data, width, height, { threshold: THRESHOLD });
  const share = changed / (width * height);
  const isSame = share <= ALIKE && one.width === other.width && one.height === other.height;
  return isSame ? { status: 'same' } : { status: 'changed', share, difference: PNG.sync.write(difference) };
}

/** The pixels of a picture at the top left of a transparent one of this size. */
function on(picture: PNG, width: number, height: number): Buffer {
  if (picture.width === width && picture.height === height) return picture.data;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
