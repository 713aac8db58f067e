import { now } from '../../bridge/connect.ts';

/** A click lets a page act for this long in Chromium, and for less elsewhere. Milliseconds. */
const ACTIVATION = 5_000;
/** The news of a click in a frame may come after the message that the click sent. Milliseconds. */
const ON_ITS_WAY = 100;

/**
 * Tells a click or key in this frame from one in the host's own page, which counts for all the page's frames in a browser. The host
 * hears nothing of the first, so it is: the page may act, and the agent is in the frame, or did nothing in the page for that long.
 */
export class Gestures {
  // What opened the frame was the agent's click, most often.
  #inHost = now();
  readonly #listeners = new AbortController();
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    const options = { capture: true, passive: true, signal: this.#listeners.signal };
    const note = (): void => {
      this.#inHost = now();
    };
    for (const type of ['pointerdown', 'pointerup', 'keydown']) addEventListener(type, note, options);
  }

  /** The agent said yes to the frame's own question: what follows from it is meant. */
  confirmed(): void {
    this.#inHost = Number.NEGATIVE_INFINITY;
  }

  /** Did the agent click or type in the frame a moment ago? Undefined where the browser cannot tell. */
  async hasOne(): Promise<boolean | undefined> {
    const { userActivation } = navigator;
    if (userActivation && !this.#isInFrame()) await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY));
    return userActivation && this.#isInFrame();
  }

  /** Does the frame have a place in the page? One that is scrolled out of sight has. */
  isShown(): boolean {
    return this.#frame.getClientRects().length > 0;
  }

  close(): void {
    this.#listeners.abort();
  }

  #isInFrame(): boolean {
    const root = this.#frame.getRootNode();
    const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (!navigator.userActivation?.isActive || !this.isShown()) return false;
    // In another frame the agent is busy with another widget.
    return focused === this.#frame || (!(focused instanceof HTMLIFrameElement) && now() - this.#inHost > ACTIVATION);
  }
}
