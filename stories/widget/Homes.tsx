import type { Person } from 'partner-widgets/protocol';
import { HousePicture } from './HousePicture.tsx';
import { Suggestions } from './Suggestions.tsx';

const homes = [
  { id: '1', price: '$450,000', facts: '3 bed · 123 Main St' },
  { id: '2', price: '$575,000', facts: '4 bed · 456 Oak Ave' },
  { id: '3', price: '$612,000', facts: '4 bed · 9 Elm Court' },
];

export function Homes({ person }: { person: Person }) {
  return (
    <Suggestions
      view="person"
      title="Homes"
      name={person.firstName || person.lastName || 'this person'}
      intro={person.stage?.name ? `Three matches for a ${person.stage.name.toLowerCase()} near San Francisco.` : 'Three matches near you.'}
      picture={<HousePicture />}
      suggestions={homes}
    />
  );
}
