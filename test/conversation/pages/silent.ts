// A widget that neither listens nor speaks, as the guide's are.

document.body.textContent = new URLSearchParams(location.search).has('context') ? 'I have a context' : 'I have none';
