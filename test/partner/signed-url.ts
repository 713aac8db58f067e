import type { ContextDraft } from '../../src/protocol/context.ts';
import { personContext } from '../../src/testing/fixtures.ts';
import { createTestUrl } from '../../src/testing/sign-test-context.ts';
import { SECRET_KEY } from './secret-key.ts';

/** The URL a CRM opens a widget with, signed just now. */
export function signedUrl(draft: ContextDraft = personContext): Promise<string> {
  return createTestUrl('https://widget.example/', draft, SECRET_KEY);
}
