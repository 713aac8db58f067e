export interface Home {
  id: string;
  price: number;
  beds: number;
  baths: number;
  squareFeet: number;
  street: string;
  city: string;
  /** How it is drawn. */
  style: 'cottage' | 'modern' | 'townhouse';
  paint: 'clay' | 'sage' | 'slate' | 'sand';
}

const homes: Home[] = [
  {
    id: 'alder',
    price: 450_000,
    beds: 3,
    baths: 2,
    squareFeet: 1480,
    street: '18 Alder Street',
    city: 'Oakland',
    style: 'cottage',
    paint: 'clay',
  },
  {
    id: 'quay',
    price: 612_000,
    beds: 4,
    baths: 3,
    squareFeet: 2110,
    street: '9 Quay Road',
    city: 'Alameda',
    style: 'modern',
    paint: 'slate',
  },
  {
    id: 'linden',
    price: 575_000,
    beds: 4,
    baths: 2,
    squareFeet: 1890,
    street: '7 Linden Way',
    city: 'Berkeley',
    style: 'townhouse',
    paint: 'sage',
  },
  {
    id: 'fern',
    price: 489_000,
    beds: 3,
    baths: 1,
    squareFeet: 1320,
    street: '31 Fern Lane',
    city: 'Richmond',
    style: 'townhouse',
    paint: 'sand',
  },
  {
    id: 'hill',
    price: 735_000,
    beds: 5,
    baths: 3,
    squareFeet: 2640,
    street: '2 Hillcrest Court',
    city: 'Piedmont',
    style: 'cottage',
    paint: 'sage',
  },
  {
    id: 'dock',
    price: 529_000,
    beds: 2,
    baths: 2,
    squareFeet: 1240,
    street: '44 Dock Street',
    city: 'Emeryville',
    style: 'modern',
    paint: 'sand',
  },
  {
    id: 'maple',
    price: 468_000,
    beds: 3,
    baths: 2,
    squareFeet: 1510,
    street: '5 Maple Terrace',
    city: 'El Cerrito',
    style: 'cottage',
    paint: 'slate',
  },
  {
    id: 'bay',
    price: 598_000,
    beds: 3,
    baths: 2,
    squareFeet: 1760,
    street: '120 Bay View',
    city: 'Albany',
    style: 'modern',
    paint: 'clay',
  },
];

/** All homes, best first: always the same order for the same person. */
export function homesFor(personId: string): Home[] {
  const start = [...personId].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1009, 7) % homes.length;
  return [...homes.slice(start), ...homes.slice(0, start)];
}

export function homeWithId(id: string): Home | undefined {
  return homes.find((home) => home.id === id);
}
