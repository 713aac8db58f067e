// A URL's host may also hold "*", ";" and ",", which mean something else in a policy; an IPv6 address is no host there.
const ORIGIN_IN_POLICY = /^https?:\/\/[\w-]+(\.[\w-]+)*(:\d+)?$/;

/** Can a Content-Security-Policy name this origin, and mean it alone? `origin` is a URL's, so in its one spelling. */
export function isOriginInPolicy(origin: string): boolean {
  return ORIGIN_IN_POLICY.test(origin);
}
