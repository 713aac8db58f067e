import type { FormEvent } from 'react';

export function LoginScreen({ onLogIn }: { onLogIn: (name: string) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (name) onLogIn(name);
  };
  return (
    <main className="login">
      <img src="/icons/ring.svg" alt="" width="48" height="48" />
      <h1>Log in to Ring</h1>
      <p>Any name will do: this is a demo, and no call leaves your browser.</p>
      <form onSubmit={submit}>
        <label htmlFor="name">Your name</label>
        <input id="name" name="name" autoComplete="name" required maxLength={60} />
        <button type="submit" data-look="primary">
          Log in
        </button>
      </form>
    </main>
  );
}
