// What `seePage` finds when a widget makes HTML of it.

/** Text that becomes an element where it is put into a page as HTML, in a text or in an attribute. */
export const markupName = [
  'Quimby <i data-partner-widgets-injected>x</i>',
  '\'"><img src="data:," data-partner-widgets-injected onerror="0"></script><i data-partner-widgets-injected>',
] as const;

/** A website that would run in the widget's page, with its rights. */
export const scriptUrl = "javascript:void('partner-widgets-injected')";
