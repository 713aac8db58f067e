import { named } from './contexts.ts';
import { accept, refuse, secretKeys, short, urlOf, type Vector } from './vector.ts';

/** How the two parameters stand in the URL. */
export async function queryVectors(): Promise<Vector[]> {
  const good = await urlOf(short);
  const [context = '', signature = ''] = new URL(good).search.slice(1).split('&');
  const withPlus = await urlOf(named('plus'));
  const verified = { secretKeys, expected: accept(short) };
  const plus = { secretKeys, expected: accept(named('plus')) };
  const page = (query: string): string => `https://widget.example/${query}`;
  const refused = (code: Parameters<typeof refuse>[0]) => ({ secretKeys, expected: refuse(code) });
  return [
    {
      name: 'plus-as-space',
      description: 'A "+" that was not percent-encoded: a query’s "+" is a space.',
      url: withPlus.replaceAll('%2B', '+'),
      ...plus,
    },
    { name: 'plus-as-%20', description: 'And once more encoded on its way.', url: withPlus.replaceAll('%2B', '%20'), ...plus },
    { name: 'bare-padding', description: '"=" that is not percent-encoded.', url: good.replaceAll('%3D', '='), ...verified },
    {
      name: 'own-query',
      description: 'Parameters of the widget’s own, and a fragment.',
      url: page(`?tab=a%26b&${context}&${signature}&x#top`),
      ...verified,
    },
    {
      name: 'lone-percent',
      description: 'A parameter of the widget’s own that is badly encoded.',
      url: page(`?discount=100%&${context}&${signature}`),
      ...verified,
    },
    { name: 'missing-both', description: 'Opened by hand.', url: page(''), ...refused('missing-context') },
    { name: 'missing-context', description: 'No context.', url: page(`?${signature}`), ...refused('missing-context') },
    { name: 'empty-context', description: 'An empty context.', url: page(`?context=&${signature}`), ...refused('missing-context') },
    { name: 'missing-signature', description: 'No signature.', url: page(`?${context}`), ...refused('missing-signature') },
    {
      name: 'duplicate-context',
      description: 'Two readers could see two contexts.',
      url: `${good}&context=e30%3D`,
      ...refused('duplicate-parameter'),
    },
    {
      name: 'duplicate-signature',
      description: 'Even where both are the same.',
      url: `${good}&${signature}`,
      ...refused('duplicate-parameter'),
    },
  ];
}
