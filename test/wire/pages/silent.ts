// A page that nobody wrote for this wire.
import './watch.ts';
