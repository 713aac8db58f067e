import { useSyncExternalStore } from 'react';
import { hubSpotPhone } from './hubspot-phone.ts';
import { SoftPhone } from './SoftPhone.tsx';
import { show } from './show.tsx';

function Phone() {
  return <SoftPhone view={useSyncExternalStore(hubSpotPhone.subscribe, hubSpotPhone.getView)} />;
}

show(<Phone />);
