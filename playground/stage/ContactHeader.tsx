import type { ContextDraft } from 'partner-widgets/protocol';
import { contactOf } from '../desk/contact.ts';

interface ContactHeaderProps {
  draft: ContextDraft;
  /** Where there is a phone to dial with. */
  onDial: ((number: string) => void) | undefined;
}

/** The head of a CRM's page. A name is text, and may run the other way than the page. */
export function ContactHeader({ draft, onDial }: ContactHeaderProps) {
  const { name, stage, email, phones } = contactOf(draft);
  return (
    <header className="contact">
      <span className="avatar" data-square={draft.company ? '' : undefined} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div className="contact-text">
        <div className="contact-title">
          <h1>
            <bdi>{name}</bdi>
          </h1>
          {stage && <span className="chip">{stage}</span>}
        </div>
        <p>
          {email && <span>{email}</span>}
          {phones.map(({ number, type }) =>
            onDial ? (
              <button type="button" className="dial" key={number} onClick={() => onDial(number)}>
                Call <bdi>{number}</bdi> <small>{type}</small>
              </button>
            ) : (
              <bdi key={number}>{number}</bdi>
            ),
          )}
          {draft.company?.industry && <span>{draft.company.industry}</span>}
          {draft.team.name && <span>{draft.team.name}</span>}
        </p>
      </div>
    </header>
  );
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/).map((word) => [...word][0] ?? '');
  return `${first}${others.at(-1) ?? ''}`.toUpperCase();
}
