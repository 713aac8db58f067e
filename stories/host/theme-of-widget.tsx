import type { Decorator } from '@storybook/react-vite';
import type { PartnerWidgetTabsProps, SignedWidgetFrameProps } from 'partner-widgets/host';
import { inTheme } from '../widget-url.ts';

/** Shows the story's widget in the toolbar's theme. A real widget follows the system, or its own URL. */
export const themeOfWidget: Decorator<SignedWidgetFrameProps> = (Story, { args, globals }) => (
  <Story args={{ ...args, widget: { ...args.widget, url: inTheme(args.widget.url, String(globals['theme'])) } }} />
);

/** The same for all widgets behind tabs. */
export const themeOfWidgets: Decorator<PartnerWidgetTabsProps> = (Story, { args, globals }) => (
  <Story args={{ ...args, widgets: args.widgets.map((each) => ({ ...each, url: inTheme(each.url, String(globals['theme'])) })) }} />
);
