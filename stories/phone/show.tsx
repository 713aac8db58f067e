import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './phone.css';

// The stories' toolbar chooses a theme by the phone's own URL; without it the phone follows the system.
const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

export function show(page: ReactNode): void {
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);
}
