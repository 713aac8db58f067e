import type { SignedContext } from '../protocol/signed-context.ts';

const posted = new WeakSet<HTMLIFrameElement>();

/**
 * Opens a widget in this frame by a form, so that its context is in no URL. Once for a frame: a tree that is hidden and shown again
 * attaches it again. The host's policy has to name the widget's origin under `form-action`.
 */
export function postInto(frame: HTMLIFrameElement, url: string, signed: SignedContext): void {
  // Not at once, as StrictMode attaches, detaches and attaches again in one go.
  queueMicrotask(() => {
    if (posted.has(frame) || !frame.isConnected) return;
    posted.add(frame);
    const form = document.createElement('form');
    form.method = 'post';
    form.action = url;
    form.target = `partner-widget-${crypto.randomUUID()}`;
    form.hidden = true;
    for (const [name, value] of Object.entries(signed)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value ?? '';
      form.append(field);
    }
    // A form finds its frame by name alone, and not by an attribute that came after the frame. The blank page that a frame is born
    // with is the host's own; the widget never sees its name.
    const blank = frame.contentWindow;
    if (blank) blank.name = form.target;
    document.body.append(form);
    form.submit();
    form.remove();
    if (blank) blank.name = '';
  });
}
