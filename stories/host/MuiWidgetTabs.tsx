import { createTheme, ThemeProvider } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type OwnTab, type PartnerWidgetsOptions, SignedWidgetFrame, usePartnerWidgets } from 'partner-widgets/host';

export interface MuiWidgetTabsProps extends PartnerWidgetsOptions {
  label: string;
  tabs: readonly OwnTab[];
  mode: 'light' | 'dark';
}

// MUI's own blue is too pale for the story's ground.
const themes = {
  light: createTheme({ palette: { primary: { main: '#2456d6' } } }),
  dark: createTheme({ palette: { mode: 'dark', primary: { main: '#7aa2ff' } } }),
};

/** A CRM that has its tabs from MUI: the hook knows what is shown and alive, MUI draws it. */
export function MuiWidgetTabs({ label, mode, ...options }: MuiWidgetTabsProps) {
  const { selected, select, tabs, frames, restProps } = usePartnerWidgets(options);
  const own = options.tabs.find(({ id }) => id === selected);
  return (
    <ThemeProvider theme={themes[mode]}>
      <Tabs value={selected ?? false} onChange={(_, id: string) => select(id)} variant="scrollable" aria-label={label}>
        {options.tabs.map((tab) => (
          <Tab key={tab.id} id={`tab-${tab.id}`} value={tab.id} label={tab.label} />
        ))}
        {tabs.map(({ widget, status, badge }) => (
          <Tab
            key={widget.id}
            id={`tab-${widget.id}`}
            value={widget.id}
            label={[widget.name, badge, status === 'failed' && '⚠'].filter(Boolean).join(' ')}
            {...restProps(widget)}
          />
        ))}
      </Tabs>
      {own && (
        <div role="tabpanel" aria-labelledby={`tab-${own.id}`}>
          {own.content}
        </div>
      )}
      {frames.map(({ id, widget, isSelected, props }) => (
        <div key={id} role="tabpanel" aria-labelledby={`tab-${widget.id}`} hidden={!isSelected}>
          <SignedWidgetFrame {...props} />
        </div>
      ))}
    </ThemeProvider>
  );
}
