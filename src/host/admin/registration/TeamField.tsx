import { useId } from 'react';
import { describedBy, FieldNotes } from '../../form/FieldNotes.tsx';
import type { FieldProps } from '../../form/TextField.tsx';

/** A team that may test a widget. */
export interface Team {
  id: string;
  name: string;
}

interface TeamFieldProps extends FieldProps {
  teams: readonly Team[];
  defaultValue: string;
  noTeam: string;
}

/** The team that tests it, or none. */
export function TeamField({ name, words, problem, isBusy, teams, defaultValue, noTeam }: TeamFieldProps) {
  const id = useId();
  return (
    <div className="pw-field" data-field={name}>
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        name={name}
        className="pw-field-input"
        defaultValue={defaultValue}
        aria-disabled={isBusy}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, problem)}
      >
        <option value="">{noTeam}</option>
        {teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </select>
      <FieldNotes id={id} problem={problem} hint={words.hint} />
    </div>
  );
}
