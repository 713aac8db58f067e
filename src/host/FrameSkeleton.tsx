/** Grey lines where the widget will be. The stylesheet shows them after 150 ms, so that a quick widget never flashes them. */
export function FrameSkeleton({ label }: { label: string }) {
  return (
    <div className="pw-skeleton" role="status" aria-label={label}>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
