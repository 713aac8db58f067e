import { useWidgetHost } from 'partner-widgets/partner';
import { HousePicture } from '../widget/HousePicture.tsx';
import { useDeed } from './use-deed.ts';

/** For a modal: what the agent chooses is what `modal` answers. */
export function HomesMap() {
  const host = useWidgetHost();
  const choose = (): void => void host.close('9 Elm Court');
  useDeed('choose', host.status === 'connected', choose);
  return (
    <section className="map">
      <HousePicture />
      <button type="button" onClick={choose}>
        Choose 9 Elm Court
      </button>
    </section>
  );
}
