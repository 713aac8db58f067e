const meta = document.querySelector<HTMLMetaElement>('meta[name="allowed-origins"]');

/** The CRMs this page may talk to, as its server says. On one machine every page would do; on the web only these do. */
export const allowedOrigins: readonly string[] = meta?.content.split(' ') ?? [];
