import type { Address, Company } from 'partner-widgets/protocol';

export interface Fact {
  name: string;
  text: string;
  /** Where it leads, when it leads anywhere safe. */
  href?: string | undefined;
}

const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumFractionDigits: 1,
  trailingZeroDisplay: 'stripIfInteger',
});

/** What the CRM has on file. All of it is optional, so a fact that is missing has no place on the page. */
export function factsOf(company: Company): Fact[] {
  const { industry, companySize, annualRevenue, foundedDate, website, addresses } = company;
  return [
    fact('Revenue a year', annualRevenue != null && dollars.format(annualRevenue)),
    fact('Employees', companySize?.replace('-', '–')),
    fact('Founded', foundedDate && yearOf(foundedDate)),
    fact('Industry', industry),
    fact('Head office', placeOf(addresses?.find(({ isPrimary }) => isPrimary) ?? addresses?.[0])),
    fact('Website', website && hostOf(website), website && hostOf(website) && website),
  ].flat();
}

function fact(name: string, text: string | null | undefined | false, href?: string | null): Fact[] {
  return text ? [{ name, text, href: href || undefined }] : [];
}

function yearOf(date: string): string | undefined {
  const year = new Date(date).getUTCFullYear();
  return Number.isNaN(year) ? undefined : String(year);
}

function placeOf(address: Address | undefined): string {
  return [address?.city, address?.state ?? address?.country].filter(Boolean).join(', ');
}

/** Signed data can still hold a link of any kind: only web addresses become one. */
function hostOf(website: string): string | undefined {
  const url = URL.canParse(website) ? new URL(website) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.host : undefined;
}
