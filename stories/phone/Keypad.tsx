import { useState } from 'react';
import { PHONE_NAME } from './steps.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

interface KeypadProps {
  onCall: (number: string) => void;
  onReceive: () => void;
}

export function Keypad({ onCall, onReceive }: KeypadProps) {
  const [number, setNumber] = useState('');
  return (
    <main>
      <form
        className="keypad"
        aria-label={PHONE_NAME}
        onSubmit={(event) => {
          event.preventDefault();
          if (number) onCall(number);
        }}
      >
        <input type="tel" aria-label="Number" placeholder="Number" value={number} onChange={(event) => setNumber(event.target.value)} />
        <div className="keys">
          {KEYS.map((key) => (
            <button key={key} type="button" onClick={() => setNumber(number + key)}>
              {key}
            </button>
          ))}
        </div>
        <div className="buttons">
          <button type="submit" data-look="go">
            Call
          </button>
          <button type="button" onClick={onReceive}>
            Be called
          </button>
        </div>
      </form>
    </main>
  );
}
