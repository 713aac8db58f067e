import type { RotationRequest } from 'partner-widgets/host';
import type { WidgetKey } from 'partner-widgets/protocol';
import { useEffect, useState } from 'react';
import { askServer } from '../calls/ask-server.ts';

interface Keys {
  /** Undefined until the server has told. */
  keys: readonly WidgetKey[] | undefined;
  rotate(request: RotationRequest): Promise<{ secretKey: string }>;
  retire(keyId: string): Promise<void>;
}

/** A widget's keys, without their secrets. */
export function useKeys(widgetId: string): Keys {
  const [keys, setKeys] = useState<readonly WidgetKey[]>();
  const path = `/api/keys/${encodeURIComponent(widgetId)}`;
  useEffect(() => {
    let isCurrent = true;
    void askServer<{ keys: WidgetKey[] }>('GET', path).then((answer) => isCurrent && setKeys(answer.keys));
    return () => {
      isCurrent = false;
    };
  }, [path]);
  return {
    keys,
    async rotate({ signsFrom }) {
      const answer = await askServer<{ keys: WidgetKey[]; secretKey: string }>('POST', path, { signsFrom });
      setKeys(answer.keys);
      return answer;
    },
    async retire(keyId) {
      setKeys((await askServer<{ keys: WidgetKey[] }>('DELETE', `${path}/${keyId}`)).keys);
    },
  };
}
