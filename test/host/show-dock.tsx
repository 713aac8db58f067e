import { render, screen, within } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';
import { CallDock } from '../../src/host/calling/CallDock.tsx';
import type { CrmCallbacks } from '../../src/host/calling/crm-callbacks.ts';
import { type Calling, type UseCallOptions, useCall } from '../../src/host/calling/use-call.ts';
import { hearPhones, providerOf } from './phone-page.ts';

let count = 0;

/** A CRM's page with a dock, and what an agent and its phones do there. */
export function showDock(options: Partial<UseCallOptions> = {}) {
  const phones = hearPhones();
  const crm = {
    createEngagement: vi.fn<CrmCallbacks['createEngagement']>(async () => ({ engagementId: 700 + ++count })),
    updateEngagement: vi.fn<CrmCallbacks['updateEngagement']>(async () => {}),
    matchCaller: vi.fn<NonNullable<CrmCallbacks['matchCaller']>>(async () => []),
  };
  const held: { calling?: Calling } = {};
  function Page(props: Partial<UseCallOptions>) {
    const calling = useCall({ providers: [providerOf('a')], ...crm, ...options, ...props });
    held.calling = calling;
    return <CallDock calling={calling} />;
  }
  const { rerender, unmount, container } = render(<Page />);
  onTestFinished(() => sessionStorage.clear());
  const frame = (name = 'Phone a') => container.querySelector<HTMLIFrameElement>(`iframe[title="${name}"]`);
  const widget = (name = 'Phone a') => screen.queryByRole('region', { name, hidden: true });
  return {
    crm,
    container,
    unmount,
    rerender: (props: Partial<UseCallOptions>) => rerender(<Page {...props} />),
    calling: (): Calling => held.calling!,
    frame,
    widget,
    status: (name?: string) => widget(name)?.dataset['status'],
    call: (name?: string) => widget(name)?.dataset['call'],
    view: () => screen.queryByRole('complementary')?.dataset['view'],
    alert: () => within(container).queryByRole('alert')?.dataset['code'],
    heard: (handler: string, name?: string) => phones.by(frame(name), handler),
    say: (act: string, data?: unknown, name?: string) => phones.say(frame(name), act, data),
    /** Opens the phone, and lets its agent log in. */
    async ready(name = 'Phone a', isLoggedIn = true) {
      held.calling?.open();
      await expect.poll(() => phones.by(frame(name), 'onReady').length).toBeGreaterThan(0);
      phones.say(frame(name), 'initialized', { isLoggedIn });
      await expect.poll(() => widget(name)?.dataset['status']).toBe('ready');
    },
  };
}
