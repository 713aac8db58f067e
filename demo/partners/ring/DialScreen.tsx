import { type FormEvent, useState } from 'react';
import type { Carrier } from '../carrier/carrier.ts';
import { BUSY_NUMBER } from '../carrier/numbers.ts';
import { Icon } from './Icon.tsx';
import { Keypad } from './Keypad.tsx';
import { SimulatedCaller } from './SimulatedCaller.tsx';
import { useFocusOnScreen } from './use-focus-on-screen.ts';

export function DialScreen({ carrier, isAvailable }: { carrier: Carrier; isAvailable: boolean }) {
  const [number, setNumber] = useState('');
  const field = useFocusOnScreen<HTMLInputElement>();
  const dial = (event: FormEvent): void => {
    event.preventDefault();
    if (/\d/.test(number)) carrier.dial(number);
    else field.current?.focus();
  };
  return (
    <main className="dial">
      <h1 className="visually-hidden">New call</h1>
      <form onSubmit={dial}>
        <div className="number">
          <input
            ref={field}
            type="tel"
            aria-label="Number to call"
            placeholder="Enter a number"
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <button
            type="button"
            data-look="quiet"
            aria-label="Delete the last digit"
            disabled={!number}
            onClick={() => setNumber(number.slice(0, -1))}
          >
            <Icon name="erase" />
          </button>
        </div>
        <Keypad onKey={(key) => setNumber(number + key)} />
        <button type="submit" data-look="answer" className="go">
          <Icon name="call" /> Call
        </button>
        <p className="hint">{BUSY_NUMBER} is always busy.</p>
      </form>
      <SimulatedCaller carrier={carrier} isAvailable={isAvailable} />
    </main>
  );
}
