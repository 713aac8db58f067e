import { connect, WindowMessenger } from 'penpal';
import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  const { contentWindow: remoteWindow } = await openFrame();
  const phone = await connect({ messenger: new WindowMessenger({ remoteWindow, allowedOrigins: [WIDGET_ORIGIN] }) }).promise;
  measure((data) => phone.dial(data));
} else {
  const messenger = new WindowMessenger({ remoteWindow: parent, allowedOrigins: [HOST_ORIGIN] });
  connect({ messenger, methods: { dial: (data) => data } });
}
