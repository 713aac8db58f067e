import { widget } from './widgets.ts';

const kinds = ['Homes', 'Market analysis', 'Documents', 'Mortgages', 'Neighbourhood', 'Schools', 'Open houses', 'Virtual tours'];
const places = ['Austin', 'Berlin', 'Chicago', 'Denver', 'El Paso', 'Fresno', 'Genève', 'Houston', 'Indianapolis', 'Jacksonville'];
const names = [
  ...kinds.flatMap((kind) => places.map((place) => `${kind}, ${place}`)),
  ...places,
  ...places.map((place) => `${place} news`),
];

/** As many as a CRM with a marketplace may have. */
export const hundredWidgets = names.map((name, at) => widget(`widget-${at}`, name));
