import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../phone/state.css';
import { askedHook } from './asked.ts';
import { EnvironmentPage } from './hooks/EnvironmentPage.tsx';
import { HeightPage } from './hooks/HeightPage.tsx';
import { HostPage } from './hooks/HostPage.tsx';
import { PathPage } from './hooks/PathPage.tsx';
import { StatePage } from './hooks/StatePage.tsx';
import { UnsavedPage } from './hooks/UnsavedPage.tsx';
import './hooks.css';
import './talks.css';

// What each hook gives, as it is, in place of a widget.
const pages: Record<string, React.ComponentType> = {
  useWidgetHost: HostPage,
  useHostEnvironment: EnvironmentPage,
  useAutoHeight: HeightPage,
  useHostPath: PathPage,
  useHostState: StatePage,
  useUnsavedChanges: UnsavedPage,
};

const Page = pages[askedHook] ?? HostPage;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
