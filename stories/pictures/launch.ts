import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../test/chromium.ts';

const SAME_EVERYWHERE = [
  // Letters in grey: those in colours depend on the layer that they are drawn on.
  '--disable-lcd-text',
  // A picture is of a frame in which all is drawn, those of other processes too.
  '--run-all-compositor-stages-before-draw',
  '--disable-checker-imaging',
  '--disable-partial-raster',
  // The same pixels on every processor.
  '--disable-skia-runtime-opts',
];

/** The browser that takes the pictures. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: SAME_EVERYWHERE });
}
