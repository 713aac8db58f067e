/** Three towers before a hill, in the colours of its card. */
export function OfficePicture() {
  return (
    <svg viewBox="0 0 320 112" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle className="sun" cx="258" cy="46" r="13" />
      <path className="hill" d="M0 112V84c60-30 120-28 180-8s100 14 140-8v44Z" />
      <path className="wall" d="M108 104V62h34v42ZM180 104V70h34v34Z" />
      <path className="roof" d="M142 104V40h38v64Z" />
      <path className="window" d="M150 48h8v9h-8ZM164 48h8v9h-8ZM150 64h8v9h-8ZM164 64h8v9h-8ZM150 80h8v9h-8ZM164 80h8v9h-8Z" />
      <path className="window" d="M114 70h8v8h-8ZM128 70h8v8h-8ZM114 84h8v8h-8ZM128 84h8v8h-8ZM186 78h8v8h-8ZM200 78h8v8h-8Z" />
    </svg>
  );
}
