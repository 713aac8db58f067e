import { useHostEnvironment } from 'partner-widgets/partner';
import './look.css';

export function Price({ cents }: { cents: number }) {
  const { locale, reducedMotion } = useHostEnvironment({ allowedOrigins: ['https://crm.example'] });
  const price = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(cents / 100);
  return <strong data-still={reducedMotion}>{price}</strong>;
}
