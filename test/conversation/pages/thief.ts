// A widget that takes the focus: when it has loaded, and again whenever the test says so. What moves over it is counted.

declare global {
  interface Window {
    thief: { take(): void; moves: number };
  }
}

const field = document.createElement('input');
field.setAttribute('aria-label', 'Search homes');
document.body.append(field);
window.thief = { take: () => field.focus(), moves: 0 };
addEventListener('pointermove', () => window.thief.moves++);
field.focus();

export {};
