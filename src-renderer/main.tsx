import './refuseMarkup.ts';
import './refuseGeneratedCode.ts';
import './setUpZod.ts';
import './fonts.css';
import './tokens.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './ipc/createClient.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createClient()}>
      <I18nProvider locale="nl-NL">
        <App />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
