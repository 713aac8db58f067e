import { Link } from './Link.tsx';

export function NotFoundPage() {
  return (
    <>
      <title>Not found · Acme CRM</title>
      <h1>There is no such contact</h1>
      <p className="lead">
        It may have been a link from another day. <Link href="/people">All people</Link>
      </p>
    </>
  );
}
