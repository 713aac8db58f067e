/** From the environment alone, and never with a default for a secret. */
export function readSettings() {
  return {
    widgetSecretKey: read('WIDGET_SECRET_KEY'),
    sessionSecret: read('SESSION_SECRET'),
    agentPassword: read('AGENT_PASSWORD'),
    crmOrigin: read('CRM_ORIGIN'),
    widgetOrigin: read('WIDGET_ORIGIN'),
  };
}

function read(name: string): string {
  const value = process.env[name]?.trim();
  if (value) return value;
  throw new Error(`${name} is not set. Copy .env.example to .env.local and fill it in.`);
}
