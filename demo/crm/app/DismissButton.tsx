export function DismissButton({ onDismiss }: { onDismiss: () => void }) {
  return (
    <button type="button" className="dismiss" aria-label="Dismiss" onClick={onDismiss}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
