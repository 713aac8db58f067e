import { SoftPhone } from './SoftPhone.tsx';
import { show } from './show.tsx';
import { usePhone } from './use-phone.ts';

function Phone() {
  return <SoftPhone view={usePhone().view} />;
}

show(<Phone />);
