import type { WidgetHost } from 'partner-widgets/partner';
import { useState } from 'react';
import { useTell } from './use-tell.ts';
import { WishButton } from './WishButton.tsx';
import { wishes } from './wishes.ts';

/** A button for each wish, and what the host answered to the last. */
export function Wishes({ host }: { host: WidgetHost }) {
  const [answer, setAnswer] = useState('');
  useTell({ answer });
  return (
    <section>
      <div className="buttons">
        {wishes.map((wish) => (
          <WishButton key={wish.name} wish={wish} host={host} onAnswer={setAnswer} />
        ))}
      </div>
      <p className="line">
        <output>{answer}</output>
      </p>
    </section>
  );
}
