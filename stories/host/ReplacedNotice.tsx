interface ReplacedNoticeProps {
  text: string;
  action: string;
  onAction: () => void;
}

/** A CRM's own notice, in place of the built-in one. */
export function ReplacedNotice({ text, action, onAction }: ReplacedNoticeProps) {
  return (
    <div className="story-notice">
      <p>{text}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
