import { interestIn } from './public-record.ts';

const HEIGHT = 84;

export function Interest({ companyId }: { companyId: string }) {
  const weeks = interestIn(companyId);
  const change = Math.round(((weeks.at(-1) ?? 1) / (weeks[0] ?? 1) - 1) * 100);
  return (
    <section className="interest">
      <h2>Interest in 12 weeks</h2>
      <p className="change">
        {change >= 0 ? '▲' : '▼'} {Math.abs(change)} %
      </p>
      <svg
        viewBox={`0 0 240 ${HEIGHT}`}
        role="img"
        aria-label={`Interest ${change >= 0 ? 'rose' : 'fell'} by ${Math.abs(change)} % in 12 weeks`}
      >
        {weeks.map((share, week) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name, and the list never changes
          <rect key={week} x={week * 20 + 3} y={HEIGHT * (1 - share)} width="14" height={HEIGHT * share} rx="3" />
        ))}
      </svg>
    </section>
  );
}
