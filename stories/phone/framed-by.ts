// Whoever frames this page may: it is a phone of nobody's. A real one names its CRMs. A page in a `srcdoc` has no referrer of its own.
const isOnAPage = location.protocol !== 'about:' && document.referrer !== '';

export const framedBy: readonly string[] = isOnAPage ? [new URL(document.referrer).origin] : [];
