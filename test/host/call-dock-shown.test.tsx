import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { providerOf } from './phone-page.ts';
import { showDock } from './show-dock.tsx';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const size = (dock: ReturnType<typeof showDock>): [number, number] => {
  const box = dock.frame()?.parentElement;
  return [box?.clientWidth ?? 0, box?.clientHeight ?? 0];
};

describe('the dock', () => {
  test('loads no phone before it is wanted, unless calls come in on it', async () => {
    const dock = showDock({ providers: [providerOf('a'), providerOf('b', { supportsInboundCalling: true })] });
    expect([dock.view(), dock.frame('Phone a'), dock.frame('Phone b')?.title]).toEqual(['hidden', null, 'Phone b']);
    button('Open the phone').click();
    await expect.poll(() => dock.frame('Phone a')).not.toBeNull();
    expect(dock.view()).toBe('open');
  });

  test('has no phones that are not ready, and is nothing without any', () => {
    const dock = showDock({ providers: [providerOf('a', { isReady: false })] });
    expect(dock.container.textContent).toBe('');
    dock.rerender({ providers: [providerOf('a', { isReady: false }), providerOf('b')] });
    expect(dock.calling().providers.map(({ id }) => id)).toEqual(['b']);
  });

  test('minimises, restores and hides by its buttons, keeps the frame, and tells the phone', async () => {
    const dock = showDock();
    await dock.ready();
    const frame = dock.frame();
    button('Minimise').click();
    await expect.poll(() => dock.view()).toBe('minimized');
    button('Restore').click();
    await expect.poll(() => dock.view()).toBe('open');
    button('Hide').click();
    await expect.poll(() => dock.view()).toBe('hidden');
    expect(dock.frame()).toBe(frame);
    await expect
      .poll(() => dock.heard('onVisibilityChanged'))
      .toEqual([
        { isMinimized: false, isHidden: false },
        { isMinimized: true, isHidden: false },
        { isMinimized: false, isHidden: false },
        { isMinimized: false, isHidden: true },
      ]);
    expect(dock.heard('onReady').length).toBe(1);
  });

  test('keeps the focus when the button that was pressed goes away', async () => {
    const dock = showDock();
    button('Open the phone').focus();
    button('Open the phone').click();
    await expect.poll(() => dock.view()).toBe('open');
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Phone' }));
  });

  test('keeps the focus when an alert is dismissed', async () => {
    const dock = showDock();
    await dock.ready('Phone a', false);
    dock.calling().dial({ phoneNumber: '1' });
    await expect.poll(() => dock.alert()).toBe('not-logged-in');
    button('Dismiss').focus();
    button('Dismiss').click();
    await expect.poll(() => dock.alert()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Phone' }));
  });

  test('a hidden phone cannot be reached by Tab or by a screen reader', async () => {
    const dock = showDock();
    await dock.ready();
    button('Hide').click();
    await expect.poll(() => screen.queryByRole('region', { name: 'Phone a' })).toBeNull();
    expect(getComputedStyle(dock.frame()!).visibility).toBe('hidden');
  });
});

describe('several phones', () => {
  const providers = [providerOf('a'), providerOf('b')];
  const switcher = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Phone' });

  test('are switched, and the last is remembered', async () => {
    const dock = showDock({ providers });
    await dock.ready();
    fireEvent.change(switcher(), { target: { value: 'b' } });
    await expect.poll(() => dock.calling().selected?.id).toBe('b');
    await expect.poll(() => dock.heard('onReady', 'Phone b').length).toBe(1);
    await expect.poll(() => dock.heard('onVisibilityChanged').at(-1)).toEqual({ isHidden: true, isMinimized: false });
    dock.unmount();
    expect(showDock({ providers }).calling().selected?.id).toBe('b');
  });

  test('are not switched while there is a call, and take no second one', async () => {
    localStorage.clear();
    const dock = showDock({ providers });
    await dock.ready();
    dock.say('outgoingCall', { externalCallId: 'x1', toNumber: '1' });
    await expect.poll(() => dock.call()).toBe('ringing');
    expect(switcher().disabled).toBe(true);
    expect(dock.calling().dial({ phoneNumber: '2' })).toMatchObject({ failure: { code: 'call-in-progress' } });
    await expect.poll(() => dock.alert()).toBe('call-in-progress');
  });

  test('a phone that is called while it is hidden is shown', async () => {
    localStorage.clear();
    const dock = showDock({ providers: [providerOf('a'), providerOf('b', { supportsInboundCalling: true })] });
    await expect.poll(() => dock.heard('onReady', 'Phone b').length).toBe(1);
    dock.say('initialized', { isLoggedIn: true }, 'Phone b');
    dock.say('incomingCall', { externalCallId: 'x1', fromNumber: '1' }, 'Phone b');
    await expect.poll(() => [dock.view(), dock.calling().selected?.id]).toEqual(['open', 'b']);
  });
});

describe('a phone’s size', () => {
  test.each([
    [{ width: 320, height: 500 }, [320, 500]],
    [{ width: '360px', height: '450' }, [360, 450]],
    [{ width: 10, height: 500 }, [200, 500]],
    [{ width: 1e9, height: 500 }, [1200, 500]],
    [{ width: -5 }, [200, 640]],
    [{ width: 'wide', height: 500 }, [420, 500]],
    [{}, [420, 640]],
  ])('%j is %j', async (sizeInfo, expected) => {
    const dock = showDock({ providers: [providerOf('a', { width: 420, height: 640 })] });
    dock.calling().open();
    await expect.poll(() => dock.heard('onReady').length).toBe(1);
    dock.say('initialized', { isLoggedIn: true, sizeInfo });
    await expect.poll(() => size(dock)).toEqual(expected);
  });

  test('follows the phone', async () => {
    const dock = showDock();
    await dock.ready();
    expect(size(dock)).toEqual([400, 600]);
    dock.say('resizeWidget', { width: 300, height: 400 });
    await expect.poll(() => size(dock)).toEqual([300, 400]);
  });
});

describe('a phone that may not be shown', () => {
  test.each([
    ['http://phone.example/', 'insecure-url'],
    ['javascript:alert(1)', 'insecure-url'],
    [`${location.origin}/phone`, 'unsafe-sandbox'],
    ['phone', 'malformed-url'],
  ])('at %s fails with %s at once, and cannot be dialled', async (url, code) => {
    const dock = showDock({ providers: [providerOf('a', { url })] });
    dock.calling().open();
    await expect.poll(() => dock.status()).toBe('failed');
    expect(dock.frame()).toBeNull();
    expect(dock.widget()?.textContent).toContain(code);
    expect(dock.calling().dial({ phoneNumber: '1' })).toMatchObject({ failure: { code } });
  });
});

test('a number without a digit is not dialled', async () => {
  const dock = showDock();
  await dock.ready();
  expect(dock.calling().dial({ phoneNumber: 'n/a' })).toMatchObject({ failure: { code: 'malformed-number' } });
});

test('the notes of a call that is not saved are not wiped out by the next, unless the agent says so', async () => {
  const dock = showDock();
  await dock.ready();
  dock.say('outgoingCall', { externalCallId: 'x1', toNumber: '1' });
  dock.say('callEnded', { externalCallId: 'x1' });
  await expect.poll(() => dock.call()).toBe('ended');
  expect(dock.calling().dial({ phoneNumber: '2' })).toMatchObject({ failure: { code: 'call-unsaved' } });
  expect(dock.heard('onDialNumber')).toEqual([]);
  await expect.poll(() => dock.alert()).toBe('call-unsaved');
  button('Call anyway').click();
  await expect.poll(() => dock.heard('onDialNumber')).toEqual([expect.objectContaining({ phoneNumber: '2' })]);
  dock.say('callCompleted', { externalCallId: 'x1', hideWidget: false });
  await expect.poll(() => dock.crm.updateEngagement.mock.calls.length).toBe(1);
  expect(dock.call()).toBe('dialing');
});

test('a phone that never begins what it was asked to dial locks nothing', async () => {
  const dock = showDock();
  await dock.ready();
  dock.calling().dial({ phoneNumber: '1' });
  await expect.poll(() => dock.call()).toBe('dialing');
  expect(dock.calling().liveCall).toBeUndefined();
  expect(dock.calling().dial({ phoneNumber: '2' }).ok).toBe(true);
  await expect.poll(() => dock.heard('onDialNumber').length).toBe(2);
});

describe('the local override', () => {
  const override = { name: 'Phone a', isReady: true };
  const set = (value: unknown): void => localStorage.setItem('LocalSettings:Sales:CallingExtensions', JSON.stringify(value));

  test('is obeyed where it is allowed, and seen', async () => {
    set(override);
    const dock = showDock({ providers: [providerOf('a', { isReady: false })], allowLocalOverride: true });
    await expect.poll(() => dock.calling().providers.length).toBe(1);
    dock.calling().open();
    await expect.poll(() => dock.container.textContent).toContain('Phone a: overridden in this browser');
    localStorage.clear();
  });

  test('is nothing without the prop', () => {
    set(override);
    expect(showDock({ providers: [providerOf('a', { isReady: false })] }).calling().providers).toEqual([]);
    localStorage.clear();
  });
});

test('200 mounts leave no listener behind', async () => {
  const counts = { listeners: 0 };
  const { addEventListener: add, removeEventListener: remove } = window;
  window.addEventListener = (...args: Parameters<typeof add>) => {
    if (args[0] === 'message') counts.listeners += 1;
    add.apply(window, args);
  };
  window.removeEventListener = (...args: Parameters<typeof remove>) => {
    if (args[0] === 'message') counts.listeners -= 1;
    remove.apply(window, args);
  };
  for (let time = 0; time < 200; time += 1) {
    const dock = showDock({ providers: [providerOf('a', { supportsInboundCalling: true })] });
    await expect.poll(() => dock.frame()).not.toBeNull();
    dock.unmount();
  }
  Object.assign(window, { addEventListener: add, removeEventListener: remove });
  // What remains is the ear of `hearPhones`, one for each mount of this test.
  expect(counts.listeners).toBe(200);
});
