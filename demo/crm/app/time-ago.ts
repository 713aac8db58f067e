const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "just now", "5 minutes ago", "2 hours ago", "yesterday", "last week". */
export function timeAgo(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (hours < 20) return relative.format(-Math.round(hours), 'hour');
  const days = Math.round(hours / 24);
  return days < 7 ? relative.format(-days, 'day') : relative.format(-Math.round(days / 7), 'week');
}
