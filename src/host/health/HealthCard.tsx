import { TabIcon } from '../TabIcon.tsx';
import { HealthFailures } from './HealthFailures.tsx';
import { HealthFigures } from './HealthFigures.tsx';
import type { HealthWords } from './health-words.ts';
import type { JudgedWidget } from './judge-health.ts';

interface HealthCardProps extends JudgedWidget<{ id: string; name: string; iconUrl?: string | undefined }> {
  words: HealthWords;
}

export function HealthCard({ widget, health, verdict, words }: HealthCardProps) {
  return (
    <li className="pw-health-card" data-verdict={verdict}>
      <div className="pw-health-head">
        <TabIcon id={widget.id} name={widget.name} iconUrl={widget.iconUrl} />
        <p className="pw-health-name">
          <bdi>{widget.name}</bdi>
        </p>
        <p className="pw-health-verdict">{words.verdicts[verdict]}</p>
        {health && <p className="pw-health-openings">{words.openings(health.openings, health.failed)}</p>}
      </div>
      {health && health.withinBudget !== undefined && <HealthFigures health={health} words={words} />}
      {health && <HealthFailures failures={health.failures} words={words} />}
    </li>
  );
}
