import { html } from 'hono/html';

// What stands in ${…} is escaped.
const page = (title, main) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/public/widget.css">
  </head>
  <body>${main}</body>
</html>`;

export const widgetPage = ({ name, view, facts }) =>
  page(
    'Contact card',
    html`<main>
      <p class="view">${view}</p>
      <h1 dir="auto">${name}</h1>
      <dl>${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
    </main>`,
  );

export const failurePage = ({ code, title, text, retry }) =>
  page(
    'Not shown',
    html`<main role="alert">
      <h1>${title}</h1>
      <p>${text}</p>
      ${retry ? html`<p><a class="button" href="">Try again</a></p>` : ''}
      <p class="code">${code}</p>
    </main>`,
  );
