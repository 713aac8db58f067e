import { type PartnerWidgetsOptions, SignedWidgetFrame, usePartnerWidgets } from 'partner-widgets/host';
import { TabBar, type YourTab } from './your-design.tsx';

interface YourTabsProps extends PartnerWidgetsOptions {
  tabs: readonly YourTab[];
}

/** Tabs in your own design. The frames stay mounted where they are: one that leaves the page, or moves in it, is loaded anew. */
export function YourTabs(props: YourTabsProps) {
  const { selected, select, tabs, frames, restProps } = usePartnerWidgets(props);
  const widgets = tabs.map(({ widget, status, badge }) => ({
    id: widget.id,
    text: [widget.name, badge].filter(Boolean).join(' '),
    isBroken: status === 'failed',
    ...restProps(widget),
  }));
  return (
    <>
      <TabBar items={[...props.tabs, ...widgets]} selected={selected} onSelect={select} />
      {props.tabs.map(({ id, text, content }) => (
        <div key={id} role="tabpanel" aria-label={text} hidden={id !== selected}>
          {content}
        </div>
      ))}
      {frames.map(({ id, widget, isSelected, props }) => (
        <div key={id} role="tabpanel" aria-label={widget.name} hidden={!isSelected}>
          <SignedWidgetFrame {...props} capabilities={{ environment: true, badge: true, unsavedChanges: true }} />
        </div>
      ))}
    </>
  );
}
