import type { Page } from 'playwright';

// "Slow 4G" of Chromium's developer tools and of Lighthouse. Bytes a second.
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

/** Makes a page's process four times as slow, on a slow network. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
}
