import { createRoot } from 'react-dom/client';
import './ring.css';
import './screens.css';
import { Ring } from './Ring.tsx';

createRoot(document.getElementById('root')!).render(<Ring />);
