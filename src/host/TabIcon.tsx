/** The widget's picture, or its initial on one of five tints. */
export function TabIcon({ id, name, iconUrl }: { id: string; name: string; iconUrl?: string | undefined }) {
  if (iconUrl) return <img className="pw-tab-icon" src={iconUrl} alt="" />;
  return (
    <span className="pw-tab-icon" data-tint={tintOf(id)} aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase()}
    </span>
  );
}

function tintOf(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1009, 7) % 5;
}
