import { ed25519OnNode } from './ed25519.node.ts';
import type { Ed25519 } from './ed25519.ts';
import { ed25519OnWeb } from './ed25519.web.ts';

/** The Ed25519 of the runtime this is loaded in. */
export const ed25519: Ed25519 = /* @__PURE__ */ ed25519OnNode() ?? /* @__PURE__ */ ed25519OnWeb();
