import { describe, expect, test } from 'vitest';
import { type Delivery, urlFor } from '../../src/protocol/delivery.ts';
import { isAwaited } from '../../src/protocol/query.ts';
import { MAX_URL_LENGTH } from '../../src/protocol/widget-url.ts';

const signed = { context: 'ey+/J9=', signature: 'f'.repeat(64) };
const environment = { theme: 'dark', tokens: { '--pw-accent': '#12 & +' } };
const own = '?q=a+b%20c&&flag&%7e=%C3%A9&q=2';
const told = `hostEnvironment=${encodeURIComponent(JSON.stringify(environment))}`;

describe('the URL for the frame keeps the widget’s own query byte for byte', () => {
  test.each<[Delivery, object | undefined, string]>([
    ['query', undefined, `?q=a+b%20c&flag&%7e=%C3%A9&q=2&context=ey%2B%2FJ9%3D&signature=${signed.signature}`],
    ['query', environment, `?q=a+b%20c&flag&%7e=%C3%A9&q=2&context=ey%2B%2FJ9%3D&signature=${signed.signature}&${told}`],
    ['message', undefined, `${own}&contextDelivery=message`],
    ['message', environment, `${own}&contextDelivery=message&${told}`],
    ['post', undefined, own],
    ['post', environment, `${own}&${told}`],
  ])('delivery=%s, environment %o', (delivery, given, search) => {
    expect(urlFor(`https://widget.test/a%20b${own}#top`, signed, delivery, given)).toBe(`https://widget.test/a%20b${search}#top`);
  });
});

test.each<[Delivery, string]>([
  ['message', 'https://widget.test/?contextDelivery=message'],
  ['post', 'https://widget.test/'],
])('delivery=%s puts nothing of the context into the URL', (delivery, url) => {
  expect(urlFor('https://widget.test', signed, delivery)).toBe(url);
  expect(isAwaited(new URL(url).search)).toBe(delivery === 'message');
});

test('the environment is left out, and nothing else, where it would make the URL too long', () => {
  const bare = urlFor('https://widget.test/', signed, 'query');
  const fixed = urlFor('https://widget.test/', signed, 'query', { theme: '' }).length;
  const fits = { theme: 'x'.repeat(MAX_URL_LENGTH - fixed) };
  const tooLong = { theme: 'x'.repeat(MAX_URL_LENGTH - fixed + 1) };
  expect(urlFor('https://widget.test/', signed, 'query', fits)).toHaveLength(MAX_URL_LENGTH);
  expect(urlFor('https://widget.test/', signed, 'query', tooLong)).toBe(bare);
});
