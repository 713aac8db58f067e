import type { WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import type { AboutFrame } from './about-frame.ts';
import type { Capabilities } from './capabilities.ts';
import { keepJson } from './keep-json.ts';
import { openLink, readLink } from './open-link.ts';
import { saveFile } from './save-file.ts';

/** Does what was granted, and gives what the answer carries. Throws or rejects where it cannot be done. */
export async function fulfil(saying: WidgetSaying, can: Capabilities, about: AboutFrame): Promise<unknown> {
  switch (saying.type) {
    case 'toast':
      return can.toast?.(saying.data, about);
    case 'confirm':
      return { isConfirmed: await can.confirm?.(saying.data, about) };
    case 'modal':
      return { value: await can.modal?.(saying.data, about) };
    case 'close':
      return can.close?.(saying.data.value, about);
    case 'open-record':
      return can.openRecord?.(saying.data, about);
    case 'refresh-record':
      return can.refreshRecord?.(about);
    case 'open-url': {
      const url = readLink(saying.data.url);
      if (!url) throw new Error('Not an https, mailto or tel URL.');
      if (can.openUrl !== true) return can.openUrl?.(url, about);
      // A link that this page follows carries its agent's cookies as one from elsewhere would not. For records there is open-record.
      if (url.origin === location.origin) throw new Error('A page of the host’s own.');
      return openLink(url);
    }
    case 'copy':
      return can.copy === true ? navigator.clipboard.writeText(saying.data.text) : can.copy?.(saying.data.text, about);
    case 'download':
      return can.download === true ? saveFile(saying.data) : can.download?.(saying.data, about);
    case 'path':
      return can.path?.onChange(saying.data.path, about);
    case 'unsaved-changes':
      return can.unsavedChanges === true ? undefined : can.unsavedChanges?.(saying.data.hasUnsavedChanges, about);
    case 'state':
      return can.state?.write(about, keepJson(can.state.read(about), saying.data.key, saying.data.json));
    case 'hello':
    case 'interactive':
    case 'failed':
    case 'context':
    case 'resize':
    case 'badge':
      return undefined;
  }
}
