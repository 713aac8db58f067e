import { useUnsavedChanges } from 'partner-widgets/partner';
import { useState } from 'react';
import { framedBy } from '../../phone/framed-by.ts';
import { useTell } from '../use-tell.ts';

export function UnsavedPage() {
  const [hasChanges, setHasChanges] = useState(true);
  useUnsavedChanges(hasChanges, { allowedOrigins: framedBy });
  useTell({ status: String(hasChanges) });
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
