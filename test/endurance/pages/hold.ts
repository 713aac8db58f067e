import { heldOpen } from '../../held-open.ts';
import type {} from './window.ts';

// The first script of every page.

window.held = heldOpen;
