import { useAutoHeight } from 'partner-widgets/partner';
import { type ReactNode, useRef } from 'react';

/** The outermost element of the widget. */
export function Sized({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useAutoHeight(main, { allowedOrigins: ['https://crm.example'] });
  return <main ref={main}>{children}</main>;
}
