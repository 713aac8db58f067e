/** Every piece of advice that comes with a policy, one code for one cause. Codes are API: they are added, never renamed. */
export const policyAdviceCodes = [
  /** Every page of the host's own has to say that nobody may frame it. This policy stands on the pages with frames alone. */
  'frame-ancestors',
  /** Left out: it is on the host's own origin, where a sandbox holds nothing back. */
  'own-origin',
  /** Left out: it is not https, or carries a user name or password. */
  'insecure-url',
  /** Left out: it is no absolute URL. */
  'malformed-url',
  /** Left out: a policy has no word for its host, such as an IPv6 address or one with a star. */
  'unsupported-host',
  /** Let in, as both ends are on this machine; not for production. */
  'loopback',
  /** The widgets' pictures need `img-src`. */
  'icons',
  /** So many origins that a proxy may refuse the response. */
  'long-header',
] as const;

/** One of `policyAdviceCodes`. */
export type PolicyAdviceCode = (typeof policyAdviceCodes)[number];

/** What is amiss with a policy, or will be. */
export interface PolicyAdvice {
  /** Stable: branch on it. */
  code: PolicyAdviceCode;
  /** English, for developers. Names widgets, never their URLs. */
  text: string;
}
