import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
import './ui/styles/tokens.css';
import './ui/styles/tile-pictures.css';
import './ui/styles/base.css';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from './apollo/client.js';
import { activateLanguage } from './locales/activate-language.js';
import { languageOfAddress } from './locales/language-of-address.js';
import { createPages } from './routes/router.js';

async function start(): Promise<void> {
  const { pathname, search } = window.location;
  const found = languageOfAddress(pathname, search, navigator.languages);
  if ('goTo' in found) {
    window.location.replace(found.goTo);
    return;
  }
  await activateLanguage(found.language);
  const router = createPages(found.language.tag);
  const client = createClient();
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element with the id "root".');
  createRoot(place).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

void start();
