// A whole partner widget without a framework: ask our own server who is on the page, show it, and let the CRM keep what is typed.
import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from 'partner-widgets/widget';
import { allowedOrigins } from '../allowed-origins.ts';
import '../look/look.css';
import './notes.css';
import { keepDraft } from './draft.ts';
import { keepNotes } from './note-list.ts';
import { showContact, showPart, showProblem } from './show.ts';

const host = connectToHost({ allowedOrigins });
const form = document.querySelector('form')!;
const note = form.querySelector('textarea')!;

host.onEnvironment(() => {});
host.autoHeight(document.querySelector('main')!);
const notes = keepNotes(document.querySelector('#notes')!, host);
const draft = keepDraft(note, host);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  notes.add(note.value.trim());
  draft.forget();
  note.focus();
});

watchVerifiedContext({ verify: verifyWithEndpoint('/notes/verify'), allowedOrigins }, (state) => {
  switch (state.status) {
    case 'verifying':
      return showPart('checking');
    case 'verified':
      return showContact(state.context);
    case 'failed':
      return showProblem(state.failure.code, state.retry);
  }
});
