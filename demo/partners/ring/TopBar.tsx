import type { Carrier } from '../carrier/carrier.ts';
import type { CarrierState } from '../carrier/carrier-state.ts';

interface TopBarProps {
  agent: NonNullable<CarrierState['agent']>;
  isOnCall: boolean;
  carrier: Carrier;
}

export function TopBar({ agent, isOnCall, carrier }: TopBarProps) {
  return (
    <header>
      <p className="agent" data-available={agent.isAvailable}>
        <bdi>{agent.name}</bdi>
      </p>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={agent.isAvailable}
          aria-checked={agent.isAvailable}
          onChange={(event) => carrier.setAvailable(event.currentTarget.checked)}
        />
        Available
      </label>
      <button type="button" data-look="quiet" disabled={isOnCall} onClick={() => carrier.logOut()}>
        Log out
      </button>
    </header>
  );
}
