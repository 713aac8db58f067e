import express from 'express';
import { createMemoryReplayStore, verifyWidgetRequest } from 'partner-widgets/server';
import { contactOf } from './contact.js';
import { readSettings } from './settings.js';
import { wordsFor } from './words.js';

const { secretKey, headers, port } = readSettings(process.env);
const replayStore = createMemoryReplayStore();

const app = express();
app.disable('x-powered-by');
app.set('view engine', 'ejs');
app.set('views', `${import.meta.dirname}/views`);
app.use('/public', express.static(`${import.meta.dirname}/public`));

app.get('/widget', async (request, response) => {
  const result = await verifyWidgetRequest(request.originalUrl, secretKey, { replayStore });
  response.set(headers);
  if (result.ok) response.render('widget', { contact: contactOf(result.value) });
  else show(response, result.failure.code);
});

// Four parameters, as by them Express knows it is for errors. What went wrong is for the log alone.
app.use((error, _request, response, _next) => {
  console.error(error);
  show(response.set(headers), 'verify-failed');
});

function show(response, code) {
  const { status, ...words } = wordsFor(code);
  response.status(status).render('failure', { code, ...words });
}

app.listen(port, () => console.log(`The widget is at http://localhost:${port}/widget`));
