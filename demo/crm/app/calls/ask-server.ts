/** The CRM's own server. Rejects unless it agrees; what it answers is its word. */
export async function askServer<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await send(method, path, body);
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}.`);
  return response.status === 204 ? (undefined as Answer) : response.json();
}

export function send(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}
