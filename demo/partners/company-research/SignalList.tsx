import { signalsOf } from './public-record.ts';

export function SignalList({ companyId }: { companyId: string }) {
  return (
    <section>
      <h2>Signals</h2>
      <ul>
        {signalsOf(companyId).map(({ title, text, mood, when }) => (
          <li key={title} data-mood={mood}>
            <b>{title}</b>
            <span>{text}</span>
            <small>{when}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
