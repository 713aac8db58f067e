import { CallingExtensions } from '../../../src/calling/index.ts';
import { handlers } from './handlers.ts';
import type { Phone } from './window.ts';

// A phone's page with our CallingExtensions. In the query: `host` is an allowed origin, `construct=later` waits for the test.

const query = () => new URLSearchParams(location.search);
let extensions: CallingExtensions;

const phone: Phone = {
  heard: [],
  connections: [],
  construct() {
    extensions = new CallingExtensions({
      allowedOrigins: query().has('host') ? query().getAll('host') : undefined,
      eventHandlers: handlers(() => phone),
      onConnection(connection) {
        const code = connection.status === 'failed' ? connection.failure.code : undefined;
        phone.connections.push({ status: connection.status, code, at: performance.now() });
      },
    });
  },
  call: async (method, data) => Reflect.apply(Reflect.get(extensions, method), extensions, [data]),
  destroy: () => extensions.destroy(),
  ready: () => extensions.ready,
};

window.phone = phone;
if (query().get('construct') !== 'later') phone.construct();
