/** The origin of the page that frames this one, as far as the browser tells. It is spoken to only if it is allowed. */
export function framedBy(): string | undefined {
  const { ancestorOrigins } = location;
  if (ancestorOrigins?.[0]) return ancestorOrigins[0];
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined;
}
