import type { Home } from './homes.ts';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const count = new Intl.NumberFormat('en-US');

export function priceOf({ price }: Home): string {
  return dollars.format(price);
}

export function featuresOf({ beds, baths, squareFeet }: Home): string {
  return `${beds} bed · ${baths} bath · ${count.format(squareFeet)} sq ft`;
}

export function addressOf({ street, city }: Home): string {
  return `${street}, ${city}, CA`;
}

export function brochureOf(home: Home): string {
  return [addressOf(home), priceOf(home), featuresOf(home), '', 'Shown to you by Hearth.', ''].join('\n');
}

export function mapOf(home: Home): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: addressOf(home) })}`;
}
