import { TestEnvironment } from 'jest-environment-jsdom';

/** Every browser has these, and Node has them; jsdom leaves them out. */
export default class JsdomWithNode extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { ArrayBuffer, Uint8Array, TextDecoder, TextEncoder, structuredClone });
    Object.defineProperty(this.global, 'crypto', { value: crypto });
  }
}
