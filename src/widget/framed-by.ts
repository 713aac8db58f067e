/** The origin of the page that frames this one, as far as the browser tells. It is spoken to only if it is allowed. */
export function framedBy(): string | undefined {
  const { referrer } = document;
  // Not every browser has `ancestorOrigins`.
  return location.ancestorOrigins?.[0] ?? (URL.canParse(referrer) ? new URL(referrer).origin : undefined);
}
