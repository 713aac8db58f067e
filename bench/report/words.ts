import type { Figure, Group } from '../figures.ts';

/** 4,265; 17.3; 0.09: what one wants to read of a figure. */
export function digits(value: number): string {
  const fraction = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: Number.isInteger(value) ? 0 : fraction });
}

export function quantity({ unit }: Group, { value, isKept }: Figure): string {
  return [digits(value), unit, isKept && '(kept)'].filter(Boolean).join(' ');
}

export function roundsOf({ rounds }: Group): string {
  return rounds ? `medians of ${rounds} paired rounds` : 'esbuild, minified, gzip -9, React external, ours without zod';
}
