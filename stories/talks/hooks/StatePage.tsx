import { useHostState } from 'partner-widgets/partner';
import { framedBy } from '../../phone/framed-by.ts';
import { StateReport } from '../../StateReport.tsx';
import { useTell } from '../use-tell.ts';

const readCount = (kept: unknown): number | undefined => (typeof kept === 'number' ? kept : undefined);

export function StatePage() {
  const { value, set, isRestored } = useHostState('count', 0, readCount, { allowedOrigins: framedBy });
  const status = isRestored ? 'restored' : 'not yet restored';
  useTell({ status, kept: String(value) });
  return (
    <>
      <StateReport hook="useHostState" state={{ status, value, isRestored, set }} />
      <button type="button" onClick={() => set(value + 1)}>
        set({value + 1})
      </button>
    </>
  );
}
