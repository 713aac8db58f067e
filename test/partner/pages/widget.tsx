import { createRoot } from 'react-dom/client';
import { useVerifiedContext, useWidgetContext, type VerifyContext } from '../../../src/partner/index.ts';
import { verifyWithSecretKey } from '../../../src/testing/index.ts';
import { SECRET_KEY } from '../secret-key.ts';

/** Says that it was asked, and waits for the test to fire "verify" on this page's window. */
const verifyWhenTold: VerifyContext = async (signed) => {
  document.body.dataset['asked'] = 'yes';
  await new Promise((resolve) => addEventListener('verify', resolve, { once: true }));
  return verifyWithSecretKey(SECRET_KEY)(signed);
};

function Widget() {
  const greeted = useWidgetContext();
  const widget = useVerifiedContext({ verify: verifyWhenTold });
  return (
    <p data-greeted={greeted.status} data-status={widget.status}>
      {widget.status === 'verified' && widget.context.person?.firstName}
      {widget.status === 'failed' && widget.failure.code}
    </p>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Widget />);
