import { HomePicture } from './HomePicture.tsx';
import { featuresOf, priceOf } from './home-words.ts';
import type { Home } from './homes.ts';
import { SaveButton } from './SaveButton.tsx';

interface HomeCardProps {
  home: Home;
  isSaved: boolean;
  onToggle: () => void;
  onShow: () => void;
}

export function HomeCard({ home, isSaved, onToggle, onShow }: HomeCardProps) {
  return (
    <li>
      <HomePicture home={home} />
      <SaveButton home={home} isSaved={isSaved} onToggle={onToggle} />
      <div className="home-facts">
        <b>{priceOf(home)}</b>
        <span>{featuresOf(home)}</span>
        <button type="button" className="home-link" onClick={onShow}>
          {home.street}, {home.city}
        </button>
      </div>
    </li>
  );
}
