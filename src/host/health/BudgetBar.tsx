import { BAR_LENGTH, type BarPart } from './bar-of-steps.ts';
import { BUDGET } from './metric.ts';

const GAP = 16;

/** For the eye alone, as the same figures stand below it. An SVG, whose widths no policy on styles forbids. */
export function BudgetBar({ parts }: { parts: readonly BarPart[] }) {
  return (
    <svg className="pw-health-bar" viewBox={`0 0 ${BAR_LENGTH} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ step, from, duration }) => (
        <rect key={step} data-step={step} x={from} width={Math.max(0, duration - GAP)} height="1" />
      ))}
      <line className="pw-health-halo" x1={BUDGET} x2={BUDGET} y1="0" y2="1" vectorEffect="non-scaling-stroke" />
      <line x1={BUDGET} x2={BUDGET} y1="0" y2="1" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
