import type { ReactNode } from 'react';
import type { Home } from './homes.ts';

/** Drawn, so that nothing is fetched from anywhere. Its colours are in the stylesheet: by night the windows are lit. */
export function HomePicture({ home: { style, paint } }: { home: Home }) {
  return (
    <svg className="picture" data-paint={paint} viewBox="0 0 320 132" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect className="sky" width="320" height="132" />
      <circle className="sun" cx={style === 'cottage' ? 58 : 44} cy="32" r="13" />
      <path className="hills" d="M0 96Q70 56 150 88T320 74V132H0Z" />
      <path className="lawn" d="M0 112Q160 100 320 112V132H0Z" />
      {HOUSES[style]}
    </svg>
  );
}

const HOUSES: Record<Home['style'], ReactNode> = {
  cottage: (
    <>
      <Tree x={84} />
      <rect className="wall" x="112" y="62" width="104" height="52" />
      <path className="roof" d="M102 64 164 26 226 64Z" />
      <rect className="roof" x="190" y="30" width="11" height="22" />
      <Windows
        at={[
          [124, 74],
          [184, 74],
        ]}
      />
      <rect className="door" x="155" y="80" width="18" height="34" rx="2" />
    </>
  ),
  modern: (
    <>
      <rect className="wall" x="96" y="58" width="132" height="56" />
      <rect className="wing" x="150" y="34" width="78" height="28" />
      <path className="roof" d="M90 54h142v6H90zM144 28h90v6h-90z" />
      <rect className="window" x="106" y="70" width="52" height="28" />
      <Windows
        at={[
          [164, 40],
          [194, 40],
        ]}
      />
      <rect className="door" x="184" y="76" width="20" height="38" />
      <Tree x={252} />
    </>
  ),
  townhouse: (
    <>
      <rect className="wing" x="98" y="54" width="58" height="60" />
      <rect className="wall" x="156" y="40" width="64" height="74" />
      <path className="roof" d="M92 56 127 32 162 56ZM150 42 188 14 226 42Z" />
      <Windows
        at={[
          [108, 64],
          [130, 64],
          [168, 54],
          [190, 54],
          [190, 82],
          [108, 90],
        ]}
      />
      <rect className="door" x="166" y="84" width="16" height="30" rx="8" />
      <Tree x={248} />
    </>
  ),
};

function Windows({ at }: { at: [x: number, y: number][] }) {
  return at.map(([x, y]) => <rect key={`${x} ${y}`} className="window" x={x} y={y} width="18" height="16" rx="1" />);
}

function Tree({ x }: { x: number }) {
  return (
    <>
      <rect className="trunk" x={x - 2} y="90" width="4" height="24" />
      <ellipse className="leaves" cx={x} cy="78" rx="17" ry="23" />
    </>
  );
}
