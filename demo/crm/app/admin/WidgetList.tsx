import { reviewWords } from 'partner-widgets/host';
import type { RegisteredWidget } from '../../widgets/first-widgets.ts';
import { Link } from '../Link.tsx';

/** Widgets, each with the way to its own page. */
export function WidgetList({ widgets, under }: { widgets: readonly RegisteredWidget[]; under: string }) {
  return (
    <ul className="widget-list">
      {widgets.map((widget) => (
        <li key={widget.id}>
          <Link href={`${under}/${widget.id}`}>
            <bdi>{widget.name}</bdi>
          </Link>
          <span className="chip" data-stage={widget.status === 'approved' ? 'Customer' : 'Prospect'}>
            {reviewWords.statuses[widget.status]}
          </span>
          <small>{widget.url}</small>
        </li>
      ))}
    </ul>
  );
}
