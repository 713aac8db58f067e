import type { StageName } from '../records.ts';

export function StageChip({ stage }: { stage: StageName | undefined }) {
  return (
    stage && (
      <span className="chip" data-stage={stage}>
        {stage}
      </span>
    )
  );
}
