import { useCallback, useEffect, useState } from 'react';
import type { ViewType } from '../../protocol/context.ts';
import type { PartnerWidget } from '../../protocol/widget.ts';
import { checkWidgetUrl } from '../../protocol/widget-url.ts';
import { useLatest } from '../../react/use-latest.ts';
import type { SignContext } from '../sign.ts';
import { ConnectionHints } from './connection-hints.ts';
import { PreparedSignatures } from './prepared-signatures.ts';

interface Presign {
  /** The signer for the frames: gives what was prepared, or asks. */
  sign: SignContext;
  /** Begins to sign for a widget that is likely to be opened next, and to connect to its origin. */
  prepare: (widget: PartnerWidget) => void;
}

/** Signs ahead for one record. Another record, and the end, abort what was prepared and not used. */
export function usePresign(sign: SignContext, viewType: ViewType, recordId: string, recordVersion: string | number | undefined): Presign {
  const [signatures] = useState(() => new PreparedSignatures());
  const [hints] = useState(() => new ConnectionHints());
  const latest = useLatest({ sign, viewType, recordId });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record, or this one changed, is the reason to run.
  useEffect(() => () => signatures.dropAll(), [signatures, viewType, recordId, recordVersion]);
  useEffect(() => () => hints.removeAll(), [hints]);
  const prepare = useCallback(
    ({ id, url }: PartnerWidget) => {
      const checked = checkWidgetUrl(url, location.origin);
      if (!checked.ok) return;
      hints.add(checked.value.origin);
      const { sign, ...record } = latest.current;
      signatures.prepare({ widgetId: id, ...record }, sign, Date.now());
    },
    [signatures, hints, latest],
  );
  const signPrepared = useCallback<SignContext>(
    async (request) => {
      const prepared = signatures.take(request, Date.now());
      if (!prepared) return latest.current.sign(request);
      request.signal.addEventListener('abort', prepared.abort);
      const answer = await prepared.answer;
      return answer.ok || request.signal.aborted ? answer : latest.current.sign(request);
    },
    [signatures, latest],
  );
  return { sign: signPrepared, prepare };
}
