import type { ViewType } from '../../protocol/context.ts';

/** What a case is opened with. */
export interface ConformanceOpening {
  /** The widget's registered URL: https, or http on this machine. */
  widgetUrl: string;
  /** The key that the widget verifies with. Use one of no worth. */
  secretKey: string;
  /** The moment to sign for. Default: the clock. */
  now?: Date | undefined;
}

/** What a page has to show, or must not. */
export type ConformanceExpectation =
  /** At least one of these texts is to be seen. */
  | { verdict: 'verified'; visible: readonly string[]; answersHandshake?: true }
  /** None of these texts may be seen, at any time. */
  | { verdict: 'refused'; hidden: readonly string[] };

/** One thing that every widget has to do right, in whatever language it is written. */
export interface ConformanceCase {
  /** Stable and unique: "refuses-tampered-context". */
  name: string;
  /** Why, in a sentence for whoever wrote the widget. */
  rule: string;
  /** `advised`: a widget that follows the guide alone may do without. */
  level: 'required' | 'advised';
  /** The page the widget is opened on. */
  viewType: ViewType;
  /** The URL to open, in a browser profile without any history: a context may outlive a reload. */
  openUrl(opening: ConformanceOpening): Promise<string>;
  expects: ConformanceExpectation;
}
