import { List, Root } from '@radix-ui/react-tabs';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PartnerTab } from '../../src/host/PartnerTab.tsx';
import type { FrameStatus } from '../../src/host/use-widget-frame.ts';
import { hostWords } from '../../src/host/words.ts';
import { neverSigns } from './host-signer.ts';
import { approved, showTabs } from './show-tabs.tsx';
import { passSeconds, stopClock } from './stopped-clock.ts';

const nothing = () => {};
const restProps = () => ({ onPointerEnter: nothing, onPointerLeave: nothing, onPointerDown: nothing, onFocus: nothing, onBlur: nothing });

function showTab(status: FrameStatus | undefined, badge?: string) {
  render(
    <Root>
      <List>
        <PartnerTab widget={approved('Homes')} status={status} badge={badge} restProps={restProps} words={hostWords} />
      </List>
    </Root>,
  );
  return (name: string) => screen.queryByRole('tab', { name });
}

describe('a tab tells by a dot and a word', () => {
  test.each<[FrameStatus, string]>([
    ['signing', 'Homes loading'],
    ['loading', 'Homes loading'],
    ['slow', 'Homes slow'],
    ['failed', 'Homes not working'],
    ['ready', 'Homes'],
  ])('%s: %j', async (status, name) => {
    stopClock();
    const named = showTab(status);
    await passSeconds(0.5);
    expect(named(name)).not.toBeNull();
  });

  test('of one that is loading not before a moment has passed', async () => {
    stopClock();
    const named = showTab('loading');
    await passSeconds(0.3);
    expect(named('Homes')).not.toBeNull();
    await passSeconds(0.2);
    expect(named('Homes loading')).not.toBeNull();
  });

  test('nothing of one that has no frame', async () => {
    stopClock();
    const named = showTab(undefined, '3');
    await passSeconds(1);
    expect(named('Homes')).not.toBeNull();
  });
});

test('a tab shows the widget’s badge, and says it', () => {
  const named = showTab('ready', '3');
  expect(named('Homes 3')?.querySelector('.pw-tab-badge')?.textContent).toBe('3');
});

test('a tab says both', () => {
  expect(showTab('failed', '3')('Homes 3 not working')).not.toBeNull();
});

test('in the host’s words', async () => {
  stopClock();
  showTabs({ defaultTab: 'Homes', sign: neverSigns, words: { tabLoading: 'lädt' } });
  await passSeconds(0.5);
  expect(screen.queryByRole('tab', { name: 'Homes lädt' })).not.toBeNull();
});
