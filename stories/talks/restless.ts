import { connectToHost } from 'partner-widgets/widget';
import { framedBy } from '../phone/framed-by.ts';
import './talks.css';
import { tell } from './tell.ts';

// A panel that opens when there is room for it, and takes the room away by opening: the height turns, for ever.
const host = connectToHost({ allowedOrigins: framedBy });
let isHigh = false;
setInterval(() => {
  isHigh = !isHigh;
  void host.resize(isHigh ? 420 : 240);
}, 100);

const main = document.createElement('main');
main.textContent = 'This page asks for another height ten times a second.';
document.querySelector('#root')!.append(main);
host.onLink(({ status }) => tell({ status }));
