import { useId, useRef } from 'react';
import type { PartnerWidget } from '../../../protocol/widget.ts';
import { TabIcon } from '../../TabIcon.tsx';
import { RichText } from '../rich-text/RichText.tsx';
import type { WidgetSwitches } from './use-switches.ts';
import type { WidgetSettingsWords } from './widget-settings-words.ts';

interface WidgetSettingsItemProps {
  widget: PartnerWidget;
  switches: WidgetSwitches;
  words: WidgetSettingsWords;
}

export function WidgetSettingsItem({ widget, switches, words }: WidgetSettingsItemProps) {
  const id = useId();
  const switchesRef = useRef<HTMLFieldSetElement>(null);
  const retry = () => {
    // The button goes away; focus must not fall back to the top of the page.
    switchesRef.current?.querySelector('input')?.focus();
    switches.retry();
  };
  return (
    <li className="pw-widget-settings-item" data-status={switches.status}>
      <TabIcon id={widget.id} name={widget.name} iconUrl={widget.iconUrl} />
      <div className="pw-widget-settings-text">
        <p className="pw-widget-settings-name">
          <bdi id={id}>{widget.name}</bdi>
        </p>
        {widget.status !== 'approved' && <p className="pw-widget-settings-testing">{words.testing}</p>}
        {widget.description && <RichText html={widget.description} />}
      </div>
      <fieldset ref={switchesRef} className="pw-widget-settings-switches" aria-labelledby={id}>
        {widget.viewTypes.map((viewType) => (
          <label key={viewType} className="pw-toggle">
            {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says of itself whether it is checked. */}
            <input type="checkbox" role="switch" checked={switches.views.includes(viewType)} onChange={() => switches.press(viewType)} />
            <span>{words.views[viewType]}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" className="pw-widget-settings-failure">
        {switches.status === 'failed' && (
          <>
            <p>{words.failed}</p>
            <button type="button" className="pw-button" onClick={retry}>
              {words.retry}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
