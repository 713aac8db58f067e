import type { Session } from '../../src/cli/dev/session.ts';

/** In the place of the frame while nothing listens where the widget is to be. */
export function Waiting({ session: { widgetUrl, key } }: { session: Session }) {
  return (
    <section className="waiting" role="status" aria-label="Waiting for your widget">
      <span className="waiting-mark" aria-hidden="true" />
      <h2>Waiting for your widget</h2>
      <p>
        Nothing answers at <code>{widgetUrl}</code> yet. It is shown here as soon as something does.
      </p>
      <ol>
        <li>
          {key === 'made' ? (
            <>
              Copy the line with <code>WIDGET_SECRET_KEY</code> from the terminal where this command runs, and run it where your server
              will.
            </>
          ) : (
            <>
              Start your server with the same <code>WIDGET_SECRET_KEY</code> as this command.
            </>
          )}
        </li>
        <li>
          Answer <code>GET {new URL(widgetUrl).pathname}</code>: check <code>signature</code>, the HMAC-SHA256 of <code>context</code> with
          that key, then decode <code>context</code> and show the name.
        </li>
        <li>
          Let this page frame yours: <code>Content-Security-Policy: frame-ancestors {location.origin}</code>, and no{' '}
          <code>X-Frame-Options</code>.
        </li>
      </ol>
      <p className="hint">The guide “Try it locally” has a page in Flask to copy, and verifiers in six languages.</p>
    </section>
  );
}
