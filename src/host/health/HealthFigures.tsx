import { BudgetBar } from './BudgetBar.tsx';
import { barOfSteps } from './bar-of-steps.ts';
import type { WidgetHealth } from './health-report.ts';
import type { HealthWords } from './health-words.ts';
import { BUDGET } from './metric.ts';
import { decisiveStep } from './times.ts';

/** Where the time goes, and how often it is short enough. */
export function HealthFigures({ health, words }: { health: WidgetHealth; words: HealthWords }) {
  const parts = barOfSteps(health.steps);
  const step = decisiveStep(health.steps);
  const times = step && health.steps[step];
  return (
    <>
      <div className="pw-health-times">
        <BudgetBar parts={parts} />
        <dl className="pw-health-steps">
          {parts.map((part) => (
            <div key={part.step} data-step={part.step}>
              <dt>{words.steps[part.step]}</dt>
              <dd>{words.duration(part.duration)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className="pw-health-figures">
        {times && <Figure label={words.median} value={words.duration(times.median)} />}
        {times && <Figure label={words.p75} value={words.duration(times.p75)} />}
        {health.withinBudget !== undefined && (
          <Figure label={words.withinBudget(words.duration(BUDGET))} value={words.share(health.withinBudget)} />
        )}
      </dl>
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
