import { useState } from 'react';
import { does } from './asked.ts';

const showings = [
  '123 Main St, 10:00',
  '456 Oak Ave, 11:30',
  '9 Elm Court, 14:00',
  '7 Bay Plaza, 15:00',
  '88 Pine St, 16:30',
  '1 Market St, 17:00',
];

/** Two showings, or all of them: the page grows. */
export function List() {
  const [isOpen, setIsOpen] = useState(does('grow'));
  return (
    <section>
      <ul>
        {showings.slice(0, isOpen ? showings.length : 2).map((showing) => (
          <li key={showing}>{showing}</li>
        ))}
      </ul>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Show fewer' : 'Show all'}
      </button>
    </section>
  );
}
