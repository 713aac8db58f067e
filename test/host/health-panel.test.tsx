import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { healthWords } from '../../src/host/health/health-words.ts';
import { healthVerdicts } from '../../src/host/health/judge-health.ts';
import { WidgetHealthPanel } from '../../src/host/health/WidgetHealthPanel.tsx';
import { reportOf } from './health-metrics.ts';
import { approved } from './show-tabs.tsx';

const widgets = [approved('Homes'), approved('Notes'), approved('Maps'), approved('Mail')];
const health = reportOf({
  Homes: [{ signing: 100, load: 600, handshake: 650, interactive: 900 }],
  Notes: [{ signing: 100, load: 2600 }],
  Maps: [{ load: 700 }, { failure: 'load-timeout' }, { failure: 'load-timeout' }, { failure: 'sign-failed' }],
});

const cards = () =>
  within(screen.getByRole('region', { name: healthWords.title }))
    .getAllByRole('listitem')
    .filter(isCard);
const isCard = (item: HTMLElement) => item.matches('.pw-health-card');
const card = (name: string) => cards().find((each) => each.textContent?.includes(name))!;

describe('the panel', () => {
  test('has a card for each widget, the worst first, each with its verdict in words', () => {
    render(<WidgetHealthPanel health={health} widgets={widgets} />);
    expect(cards().map((each) => each.querySelector('.pw-health-name')?.textContent)).toEqual(['Maps', 'Notes', 'Homes', 'Mail']);
    const { verdicts } = healthWords;
    expect(cards().map((each) => each.querySelector('.pw-health-verdict')?.textContent)).toEqual(
      healthVerdicts.map((each) => verdicts[each]),
    );
  });

  test('tells where the time goes, and how much of it there is', () => {
    render(<WidgetHealthPanel health={health} widgets={widgets} />);
    const terms = within(card('Homes')).getAllByRole('term');
    expect(terms.map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`)).toEqual([
      'Signing: 100 ms',
      'Loading: 500 ms',
      'Connecting: 50 ms',
      'Preparing: 250 ms',
      'Half within: 900 ms',
      '3 in 4 within: 900 ms',
      'Within 2 s: 100%',
    ]);
  });

  test('draws one bar to one scale, which no reader hears', () => {
    render(<WidgetHealthPanel health={health} widgets={widgets} />);
    const bar = card('Homes').querySelector('svg');
    expect(bar?.getAttribute('aria-hidden')).toBe('true');
    expect([...bar!.querySelectorAll('rect')].map((part) => part.dataset['step'])).toEqual(['signing', 'load', 'handshake', 'interactive']);
    expect(bar?.querySelector('line')?.getAttribute('x1')).toBe('2000');
    expect(bar?.viewBox.baseVal.width).toBe(4000);
  });

  test('tells why a widget failed, the most frequent first, with the code', () => {
    render(<WidgetHealthPanel health={health} widgets={widgets} />);
    const failures = within(screen.getByRole('list', { name: healthWords.failed })).getAllByRole('listitem');
    expect(failures.map((each) => each.textContent)).toEqual([
      '2 × The widget does not answer load-timeout',
      '1 × The widget could not be opened sign-failed',
    ]);
    expect(card('Maps')).toHaveProperty('textContent', expect.stringContaining('4 openings, 3 failed'));
  });

  test('a widget that was never opened says so, and shows no figures', () => {
    render(<WidgetHealthPanel health={{}} widgets={[approved('Mail')]} />);
    expect(card('Mail').textContent).toContain(healthWords.verdicts.unknown);
    expect(card('Mail').querySelector('dl, svg')).toBeNull();
  });

  test('without widgets it says so', () => {
    render(<WidgetHealthPanel health={health} widgets={[]} />);
    expect(screen.getByText(healthWords.noWidgets)).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test('shows words of the host’s own', () => {
    render(<WidgetHealthPanel health={health} widgets={widgets} words={{ title: 'Zustand', duration: (ms) => `${ms} Millisekunden` }} />);
    expect(screen.getByRole('region', { name: 'Zustand' }).textContent).toContain('500 Millisekunden');
  });

  test('renders on a server, without a style that a policy would forbid', () => {
    const html = renderToString(<WidgetHealthPanel health={health} widgets={widgets} />);
    expect(html).toContain('load-timeout');
    expect(html).not.toContain('style=');
  });
});

test.each([
  [0, '0 ms'],
  [99.5, '100 ms'],
  [999.4, '999 ms'],
  [999.6, '1 s'],
  [1250, '1.3 s'],
  [2000, '2 s'],
])('%d milliseconds are said as %s', (milliseconds, said) => {
  expect(healthWords.duration(milliseconds)).toBe(said);
});
