const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "2 hours ago", "yesterday", "last week". */
export function timeAgo(hours: number): string {
  if (hours < 20) return relative.format(-hours, 'hour');
  const days = Math.round(hours / 24);
  return days < 7 ? relative.format(-days, 'day') : relative.format(-Math.round(days / 7), 'week');
}
