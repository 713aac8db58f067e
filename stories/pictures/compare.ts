import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** `difference`: a PNG, the pixels that are not alike in red. */
export type Comparison = { status: 'same' } | { status: 'changed'; share: number; difference: Buffer };

/** Of all pixels. Less is the edge of a letter. */
const ALIKE = 0.0002;
/** Of a pixel's colour, from 0 to 1. */
const THRESHOLD = 0.1;

/** Two PNGs: equal bytes are equal pictures, others are compared by pixel. Where their sizes differ, what only one has is different. */
export function compare(before: Buffer, after: Buffer): Comparison {
  if (before.equals(after)) return { status: 'same' };
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
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
