/** WebDriver's letters for the keys that write none. */
const LETTERS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Each key goes down and up again, one after the other. */
export function keyActions(keys: readonly string[]): object {
  const actions = keys.flatMap((key) => {
    const value = LETTERS[key] ?? key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}
