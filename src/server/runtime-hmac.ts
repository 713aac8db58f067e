import { hmacOnNode } from './hmac.node.ts';
import type { Hmac } from './hmac.ts';
import { hmacOnWeb } from './hmac.web.ts';

/** The HMAC of the runtime this is loaded in. */
export const hmac: Hmac = /* @__PURE__ */ hmacOnNode() ?? /* @__PURE__ */ hmacOnWeb();
