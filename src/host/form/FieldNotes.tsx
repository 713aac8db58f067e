interface FieldNotesProps {
  /** The field's. */
  id: string;
  problem: string | undefined;
  hint: string;
}

/** What is wrong with a field, and what it is for: named by `describedBy`. */
export function FieldNotes({ id, problem, hint }: FieldNotesProps) {
  return (
    <>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="pw-field-problem">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} className="pw-field-hint">
        {hint}
      </p>
    </>
  );
}

export function describedBy(id: string, problem: string | undefined): string {
  return problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`;
}
