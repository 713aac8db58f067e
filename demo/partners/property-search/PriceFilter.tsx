/** The highest price to show; undefined shows all. */
export type Price = 600_000 | 500_000 | undefined;

const CHOICES: { label: string; price: Price }[] = [
  { label: 'Any price', price: undefined },
  { label: 'Up to $600k', price: 600_000 },
  { label: 'Up to $500k', price: 500_000 },
];

export function PriceFilter({ chosen, onChoose }: { chosen: Price; onChoose: (price: Price) => void }) {
  return (
    <fieldset>
      <legend>Price</legend>
      {CHOICES.map(({ label, price }) => (
        <label key={label}>
          <input type="radio" name="price" checked={price === chosen} onChange={() => onChoose(price)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
