import type { WidgetHost } from 'partner-widgets/partner';
import { answerText } from './answer-text.ts';
import { useDeed } from './use-deed.ts';
import type { Wish } from './wishes.ts';

interface WishButtonProps {
  wish: Wish;
  host: WidgetHost;
  onAnswer: (answer: string) => void;
}

/** Wishes it of the host, and tells what came of it. */
export function WishButton({ wish: { name, label, act }, host, onAnswer }: WishButtonProps) {
  const ask = async (): Promise<void> => onAnswer(`${name}: ${answerText(await act(host))}`);
  useDeed(name, host.status === 'connected', () => void ask());
  return (
    <button type="button" onClick={() => void ask()}>
      {label}
    </button>
  );
}
