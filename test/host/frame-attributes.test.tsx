import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showFrame, widget } from './show-frame.tsx';

async function shownFrame(): Promise<HTMLIFrameElement> {
  const { frame } = showFrame();
  await act(async () => {});
  return frame() as HTMLIFrameElement;
}

test('a frame has these attributes and no others: no name, no srcdoc', async () => {
  const frame = await shownFrame();
  const { inert: _, ...attributes } = Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));
  expect(attributes).toEqual({
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
    allow: '',
    referrerpolicy: 'strict-origin',
    loading: 'eager',
    title: widget.name,
    class: 'pw-iframe',
    src: expect.stringMatching(/^http:\/\/localhost:\d+\/widgets\/widget\.html\?context=[\w%]+&signature=f{64}$/),
    style: expect.stringMatching(/^opacity: [01];$/),
  });
});

test('nobody gets into a frame before it is shown', async () => {
  const seen: (boolean | undefined)[] = [];
  // Told of each change, as a quick machine shows the frame between two looks at it.
  const observer = new MutationObserver(() => seen.push(frame()?.inert));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  const { status, frame } = showFrame();
  await expect.poll(status).toBe('ready');
  await expect.poll(() => frame()?.inert).toBe(false);
  observer.disconnect();
  expect(seen.find((inert) => inert !== undefined)).toBe(true);
});

// The sandbox takes hold when a page is loaded into it: set after `src`, it may come too late.
test('the sandbox is set before the address', async () => {
  const names = (await shownFrame()).getAttributeNames();
  expect(names.indexOf('sandbox')).toBeLessThan(names.indexOf('src'));
  expect(names.indexOf('referrerpolicy')).toBeLessThan(names.indexOf('src'));
});

test('the words for the title are the host’s', async () => {
  const { frame } = showFrame({ words: { frameTitle: (name) => `${name}, a partner’s page` } });
  await act(async () => {});
  expect(frame()?.title).toBe('Property Search, a partner’s page');
});
