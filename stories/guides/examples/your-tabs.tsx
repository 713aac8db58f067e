import { type PartnerWidgetsOptions, SignedWidgetFrame, usePartnerWidgets } from 'partner-widgets/host';
import { TabBar } from './your-design.tsx';

/** Tabs in your own design. The frames stay mounted where they are: one that leaves the page, or moves in it, is loaded anew. */
export function YourTabs(options: PartnerWidgetsOptions) {
  const { selected, select, tabs, frames, restProps } = usePartnerWidgets(options);
  const items = tabs.map(({ widget, status, badge }) => ({
    id: widget.id,
    text: [widget.name, badge].filter(Boolean).join(' '),
    isBroken: status === 'failed',
    ...restProps(widget),
  }));
  return (
    <>
      <TabBar items={items} selected={selected} onSelect={select} />
      {frames.map(({ id, widget, isSelected, props }) => (
        <div key={id} role="tabpanel" aria-label={widget.name} hidden={!isSelected}>
          <SignedWidgetFrame {...props} capabilities={{ environment: true, badge: true, unsavedChanges: true }} />
        </div>
      ))}
    </>
  );
}
