import type { RestProps } from 'partner-widgets/host';
import type { ReactNode } from 'react';

// What the example of your own tabs takes from your own code.

export interface YourTab {
  id: string;
  text: string;
  content: ReactNode;
}

export interface TabItem extends Partial<RestProps> {
  id: string;
  text: string;
  isBroken?: boolean;
}

export declare function TabBar(props: {
  items: readonly TabItem[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}): React.JSX.Element;
