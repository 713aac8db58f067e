import { useCrm } from './crm-context.ts';

export function HowItWorks() {
  const { origins } = useCrm();
  return (
    <div className="how">
      <section aria-labelledby="how-crm">
        <h2 id="how-crm">
          The CRM <code>{origins.crm}</code>
        </h2>
        <ol>
          <li>The page asks its server by reference: this widget, this contact.</li>
          <li>
            The server checks the agent’s session, writes what the partner may know, stamps the time, and signs it with the widget’s key.
          </li>
        </ol>
      </section>
      <p className="how-wire">
        <code>?context=…&amp;signature=…</code>
        <span>in the frame’s address</span>
      </p>
      <section aria-labelledby="how-partner">
        <h2 id="how-partner">
          The partner <code>{origins.partners}</code>
        </h2>
        <ol start={3}>
          <li>The widget hands both to its own server, which holds the same key and checks signature, shape and age.</li>
          <li>Only then does the widget show itself, marked as verified. If anything is off, it shows a reason and no data.</li>
        </ol>
      </section>
      <p className="how-note">No key ever reaches a browser, and neither page can reach into the other.</p>
    </div>
  );
}
