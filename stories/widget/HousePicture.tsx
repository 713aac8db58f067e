/** A house before a hill, in the colours of its card. */
export function HousePicture() {
  return (
    <svg viewBox="0 0 320 112" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle className="sun" cx="258" cy="46" r="13" />
      <path className="hill" d="M0 112V84c60-30 120-28 180-8s100 14 140-8v44Z" />
      <path className="wall" d="M118 104V68l42-30 42 30v36Z" />
      <path className="roof" d="M108 72l52-38 52 38-6 7-46-33-46 33Z" />
      <path className="door" d="M150 104V82h20v22Z" />
      <path className="window" d="M128 76h14v13h-14ZM178 76h14v13h-14Z" />
    </svg>
  );
}
