import type { Company, Person } from 'partner-widgets/protocol';

// What the guides' examples take from your own code.

export declare function Homes(props: { for: Person }): React.JSX.Element;
export declare function Offices(props: { for: Company }): React.JSX.Element;
