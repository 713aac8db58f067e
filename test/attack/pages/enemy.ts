import { postHostile } from './hostile.ts';
import type { Enemy } from './window.ts';

// A page that wants to be heard: beside the widget, around it, in the place of its host, or on the widget's own origin. `?frame=` is
// the page that it frames.

const enemy: Enemy = {
  ...{ posted: 0, isDone: false, unsendable: 0, heard: [] },
  flood(target, count, nonce = 'n') {
    const post = (message: unknown, transfer: Transferable[]): void => windowAt(target).postMessage(message, '*', transfer);
    enemy.isDone = false;
    void postHostile(post, count, nonce, () => enemy.posted++).then((refused) => {
      enemy.unsendable += refused;
      enemy.isDone = true;
    });
  },
};
window.enemy = enemy;
addEventListener('message', ({ data }) => enemy.heard.push(JSON.stringify(data) ?? ''));

/** "parent", "parent.0" for that page's first frame, "0.0" for a frame of one's own frame. */
function windowAt(path: string): Window {
  return path.split('.').reduce<Window>((at, step) => (step === 'parent' ? at.parent : at.frames[Number(step)]) ?? at, window);
}

const framed = new URLSearchParams(location.search).get('frame');
if (framed) document.body.append(Object.assign(document.createElement('iframe'), { src: framed }));
