import { execFileSync } from 'node:child_process';

/** A key and a certificate for both names of this machine, vouched for by nobody, and good for a day. */
export function makeCertificate(): { key: string; cert: string } {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', '-'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const both = execFileSync('openssl', ['req', '-x509', '-days', '1', ...key, ...names], { encoding: 'utf8', stdio: 'pipe' });
  return { key: both, cert: both };
}
