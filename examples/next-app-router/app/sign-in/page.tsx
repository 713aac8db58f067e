type Props = { searchParams: Promise<{ failed?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { failed } = await searchParams;
  return (
    <main>
      <h1>Sign in to the CRM</h1>
      {failed !== undefined && <p role="alert">The e-mail or the password is wrong. Try again.</p>}
      <form method="post" action="/api/sign-in">
        <label>
          E-mail <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit">Sign in</button>
      </form>
    </main>
  );
}
