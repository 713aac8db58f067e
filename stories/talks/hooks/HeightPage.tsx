import { useAutoHeight } from 'partner-widgets/partner';
import { useRef, useState } from 'react';
import { framedBy } from '../../phone/framed-by.ts';
import { useDeed } from '../use-deed.ts';
import { useTell } from '../use-tell.ts';

export function HeightPage() {
  const main = useRef<HTMLElement>(null);
  const [lines, setLines] = useState(3);
  useAutoHeight(main, { allowedOrigins: framedBy });
  useDeed('grow', true, () => setLines(9));
  useTell({ status: `${lines} lines` });
  return (
    <main ref={main}>
      <button type="button" onClick={() => setLines(lines === 3 ? 9 : 3)}>
        {lines === 3 ? 'More lines' : 'Fewer lines'}
      </button>
      {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
        <span key={line}>Line {line}</span>
      ))}
    </main>
  );
}
