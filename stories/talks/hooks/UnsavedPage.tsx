import { useUnsavedChanges, useWidgetHost } from 'partner-widgets/partner';
import { useState } from 'react';
import { framedBy } from '../../phone/framed-by.ts';
import { useTell } from '../use-tell.ts';

export function UnsavedPage() {
  const [hasChanges, setHasChanges] = useState(true);
  useUnsavedChanges(hasChanges, { allowedOrigins: framedBy });
  const host = useWidgetHost({ allowedOrigins: framedBy });
  // Until then the CRM cannot know.
  useTell({ status: host.status === 'connected' ? String(hasChanges) : host.status });
  return (
    <main>
      <p>{hasChanges ? 'There are unsaved changes.' : 'All is saved.'}</p>
      <div className="buttons">
        <button type="button" onClick={() => setHasChanges(!hasChanges)}>
          {hasChanges ? 'Save' : 'Change something'}
        </button>
      </div>
    </main>
  );
}
