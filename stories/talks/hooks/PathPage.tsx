import { useHostPath } from 'partner-widgets/partner';
import { framedBy } from '../../phone/framed-by.ts';
import { StateReport } from '../../StateReport.tsx';
import { useDeed } from '../use-deed.ts';
import { useTell } from '../use-tell.ts';

export function PathPage() {
  const [path, setPath] = useHostPath({ allowedOrigins: framedBy });
  const status = String(path);
  useTell({ status, path });
  useDeed('go-to-homes', path !== undefined, () => setPath('/homes'));
  return (
    <>
      <StateReport hook="useHostPath" state={{ status, path }} />
      <button type="button" onClick={() => setPath('/homes')}>
        setPath('/homes')
      </button>
    </>
  );
}
