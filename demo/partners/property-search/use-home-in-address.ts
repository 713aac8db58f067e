import { useHostPath } from 'partner-widgets/partner';
import { type Home, homeWithId } from './homes.ts';

const FOLDER = '/homes/';

/** The home that is shown, kept in the CRM's own address: a link to it can be copied there, and reloaded. */
export function useHomeInAddress(): [home: Home | undefined, show: (home: Home | undefined) => void] {
  const [path, setPath] = useHostPath();
  const home = path?.startsWith(FOLDER) ? homeWithId(path.slice(FOLDER.length)) : undefined;
  return [home, (next) => setPath(next ? FOLDER + next.id : '/')];
}
