interface FrameNoticeProps {
  role: 'status' | 'alert';
  title: string;
  text: string;
  code?: string;
  action: string;
  onAction: () => void;
}

/** A few words in the middle of the frame's box, and the one thing an agent can do. */
export function FrameNotice({ role, title, text, code, action, onAction }: FrameNoticeProps) {
  return (
    <div className="pw-notice">
      <div className="pw-notice-words" role={role}>
        <p className="pw-notice-title">{title}</p>
        <p className="pw-notice-text">{text}</p>
        {code && <code className="pw-notice-code">{code}</code>}
      </div>
      <button type="button" className="pw-button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
