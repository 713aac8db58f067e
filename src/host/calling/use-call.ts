import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import type { Result } from '../../protocol/result.ts';
import { useLatest } from '../../react/use-latest.ts';
import { useLeaveGuard } from '../use-leave-guard.ts';
import type { KnownCall } from './crm-callbacks.ts';
import type { DialRequest } from './dial.ts';
import type { Alert, Dock } from './dock.ts';
import { applyOverride } from './local-override.ts';
import type { Phone } from './phone.ts';
import { Switchboard, type SwitchboardOptions } from './switchboard.ts';
import { useLocalOverride } from './use-local-override.ts';

/** What `useCall` is given. */
export interface UseCallOptions extends SwitchboardOptions {
  /** Every phone that the CRM has the settings of. Those that are not ready are not shown. */
  providers: readonly CallingProvider[];
  /** Obeys the seed's localStorage override, on this machine and outside production builds. Default false. */
  allowLocalOverride?: boolean | undefined;
}

/** The phones of this page: what they do, and what the CRM may do with them. */
export interface Calling {
  /** The providers to show, in their order; without those that are not ready. */
  providers: readonly CallingProvider[];
  /** The one that is shown, and that dials; undefined without any. */
  selected: CallingProvider | undefined;
  phone: Phone;
  /** The call that is on, on whichever phone. While there is one, ask before the agent leaves the page. */
  liveCall: { providerId: string; call: KnownCall } | undefined;
  view: Dock['view'];
  /** The ids of the providers whose frames are to be in the page. */
  mounted: readonly string[];
  /** Waits for the phone to be ready. */
  pending: DialRequest | undefined;
  alert: Alert | undefined;
  /** The name of the provider that the developer's own settings change. */
  overridden: string | undefined;
  /** This and what follows are the same functions with every render. */
  dial(request: DialRequest): Result<undefined>;
  endCall(): void;
  select(providerId: string): void;
  open(): void;
  minimize(): void;
  hide(): void;
  dismissAlert(): void;
  /** For `CallingWidget`, which puts a phone's frame on its line. */
  switchboard: Switchboard;
}

/**
 * All the phones of a CRM's page, without a look: `CallDock` gives them one. Call it once, above the routes, so that a call survives
 * the way from one contact to the next.
 */
export function useCall(options: UseCallOptions): Calling {
  const latest = useLatest<SwitchboardOptions>(options);
  const [switchboard] = useState(() => new Switchboard(() => latest.current));
  const { board } = switchboard;
  const { dock } = useSyncExternalStore(board.subscribe, board.getState, board.getState);
  const override = useLocalOverride(options.allowLocalOverride ?? false);
  const providers = applyOverride(options.providers, override);
  useEffect(() => switchboard.meet(providers));
  useEffect(() => () => board.timers.stopAll(), [board]);
  const liveCall = board.liveCall();
  useLeaveGuard(liveCall !== undefined);
  const actions = useMemo(() => actionsOf(switchboard), [switchboard]);
  return {
    ...dock,
    ...actions,
    providers,
    selected: providers.find(({ id }) => id === dock.selected),
    phone: board.phoneOf(dock.selected),
    liveCall,
    overridden: override?.name,
    switchboard,
  };
}

/** The same functions with every render, so that they may stand in an effect. */
function actionsOf({ board, dialling }: Switchboard) {
  return {
    dial: (request: DialRequest) => dialling.dial(request),
    endCall(): void {
      const live = board.liveCall();
      if (live) board.send(live.providerId, { type: 'END_CALL', data: {} });
    },
    select: (provider: string) => board.moveDock({ type: 'selected', provider }),
    open: () => board.moveDock({ type: 'opened' }),
    minimize: () => board.moveDock({ type: 'minimized' }),
    hide: () => board.moveDock({ type: 'hidden' }),
    dismissAlert: () => board.moveDock({ type: 'alert-dismissed' }),
  };
}
