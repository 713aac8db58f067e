import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useAutoHeight, useHostEnvironment, useUnsavedChanges, useWidgetHost } from '../../../src/partner/index.ts';

// A widget in React. `?mode=` says how its height behaves.

const options = { allowedOrigins: ['https://crm.test'] };
const mode = new URLSearchParams(location.search).get('mode') ?? 'still';

/** CSS, anew with every change of the window's height or with time. */
const heights: Record<string, (at: number) => string> = {
  still: () => '250px',
  // As content that comes in three parts.
  grows: (at) => `${Math.min(300 + at * 200, 700)}px`,
  shrinks: (at) => (at < 2 ? '700px' : '250px'),
  fills: () => '100vh',
  // What it needs is always a little more than it has.
  creeps: () => 'calc(100vh + 1px)',
  swings: (at) => `${at % 2 ? 300 : 500}px`,
};

function Widget() {
  const content = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  useAutoHeight(content, options);
  const { theme } = useHostEnvironment(options);
  const { status } = useWidgetHost(options);
  useEffect(() => {
    const timer = setInterval(() => setAt((last) => last + 1), mode === 'swings' ? 60 : 400);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={content} style={{ height: heights[mode]?.(at) }}>
      {mode} {status} {theme}
    </div>
  );
}

/** Behind a gate: the hook is there before its element. */
function Late() {
  const content = useRef<HTMLDivElement>(null);
  useAutoHeight(content, options);
  const { status } = useWidgetHost(options);
  return (
    <Gate>
      <div ref={content} style={{ height: '333px' }}>
        late {status}
      </div>
    </Gate>
  );
}

function Gate({ children }: { children: React.ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOpen(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isOpen ? children : 'Please wait';
}

/** A form that is all there is of the host on this page. */
function Form() {
  useUnsavedChanges(true, options);
  return <p>Unsaved</p>;
}

function FormPage() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        Toggle
      </button>
      {isOpen && <Form />}
    </>
  );
}

const pages: Record<string, React.ReactNode> = { form: <FormPage />, late: <Late /> };

document.body.style.margin = '0';
createRoot(document.body.appendChild(document.createElement('div'))).render(pages[mode] ?? <Widget />);
