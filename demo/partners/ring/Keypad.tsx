const KEYS = ['1', '2 ABC', '3 DEF', '4 GHI', '5 JKL', '6 MNO', '7 PQRS', '8 TUV', '9 WXYZ', '*', '0 +', '#'];

export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  return (
    <fieldset className="keypad">
      <legend className="visually-hidden">Dial pad</legend>
      {KEYS.map((each) => {
        const [key = '', letters] = each.split(' ');
        return (
          <button key={key} type="button" onClick={() => onKey(key)}>
            {key}
            <small aria-hidden="true">{letters}</small>
          </button>
        );
      })}
    </fieldset>
  );
}
