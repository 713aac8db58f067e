/** The stage in the signed context decides what the widget offers. */
export function introFor(stage: string | null | undefined): string {
  switch (stage) {
    case 'Lead':
      return 'First picks around the bay, to open the conversation with a lead.';
    case 'Prospect':
      return 'Close to what prospects toured around the bay this month.';
    case 'Customer':
      return 'For a customer: a next home around the bay, or one to let.';
    default:
      return 'New around the bay this week.';
  }
}
