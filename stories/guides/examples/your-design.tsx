import type { RestProps } from 'partner-widgets/host';

// What the example of your own tabs takes from your own code.

export interface TabItem extends RestProps {
  id: string;
  text: string;
  isBroken: boolean;
}

export declare function TabBar(props: {
  items: TabItem[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}): React.JSX.Element;
