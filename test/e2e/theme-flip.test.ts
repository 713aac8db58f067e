import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { frameOf, serveCrm, widget } from './crm.ts';

// What the screen showed, picture by picture, while the CRM turned dark and light a hundred times.

const { open } = serveCrm();

const FLIPS = 100;
const SURFACE = { light: '255,255,255', dark: '22,27,34' };

type Point = [x: number, y: number];

/** Every picture that the compositor drew while this went on, as PNG in Base64. */
async function pictures(page: Page, act: () => Promise<void>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const drawn: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    drawn.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png' });
  await act();
  await session.send('Page.stopScreencast');
  await session.detach();
  return drawn;
}

/** The colours of a picture at these points: "r,g,b". */
async function coloursAt(page: Page, picture: string, points: Point[]): Promise<string[]> {
  return page.evaluate(
    async ([data, at]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return at.map(([x, y]) => [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3).join(','));
    },
    [picture, points] as const,
  );
}

it('a theme that flips a hundred times shows the two themes and nothing between, and loads nothing', async () => {
  const { page, documents } = await open('/people/person-jose-nunez?tab=timeline', { viewport: { width: 1000, height: 800 } });
  await widget(page, 'Timeline').getByText('José on your website').waitFor();
  await expect.poll(() => frameOf(page, 'Timeline').getAttribute('data-status')).toBe('ready');
  const box = (await page.locator('iframe[title="Timeline"]').boundingBox())!;
  // Corners of the frame, where its page has no text.
  const inWidget: Point[] = [
    [box.x + 4, box.y + 4],
    [box.x + box.width - 9, box.y + box.height - 9],
  ];
  const loaded = documents.length;
  const drawn = await pictures(page, () =>
    page.evaluate(async (flips) => {
      for (let at = 1; at <= flips; at++) {
        document.documentElement.dataset['theme'] = at % 2 ? 'dark' : 'light';
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      // The widget's own process paints after ours.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }, FLIPS),
  );
  expect(documents.length).toBe(loaded);
  const decoder = await page.context().newPage();
  const seen: string[][] = [];
  for (const picture of drawn) seen.push(await coloursAt(decoder, picture, inWidget));
  // One is drawn for each flip that had the time, and both themes are among them.
  expect(drawn.length).toBeGreaterThan(FLIPS / 4);
  expect(new Set(seen.flat())).toEqual(new Set(Object.values(SURFACE)));
  expect(seen.at(-1)).toEqual([SURFACE.light, SURFACE.light]);
});
