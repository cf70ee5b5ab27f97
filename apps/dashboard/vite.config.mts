import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsAsText } from './build/documents-as-text.mjs';
import { sharedFiles } from './build/shared-files.mjs';
import { shortClassNames } from './build/short-class-names.mjs';
import { shortMessageIds } from './build/short-message-ids.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// The macro looks for this file in the working directory, which is the workspace's and not the dashboard's.
process.env.LINGUI_CONFIG ??= `${root}lingui.config.js`;

/** Where the service listens while the dashboard is developed; the built dashboard is served by the service itself. */
const service = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root,
  plugins: [
    documentsAsText(root),
    babel({ plugins: ['@lingui/babel-plugin-lingui-macro'], include: /\/src\/.*\.tsx?$/ }),
    react(),
    lingui({ cwd: root }),
    shortMessageIds(root),
  ],
  // `es2015` is what rxjs calls its build for browsers of this century.
  resolve: { conditions: ['@states-must/source', 'module', 'browser', 'es2015', 'development|production'] },
  css: { modules: { generateScopedName: shortClassNames(root) } },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // One stylesheet, so that a later page never waits for another one before it can be drawn.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // The content security policy allows no inline script; browsers that know module scripts need no polyfill.
    modulePreload: { polyfill: false },
    rollupOptions: { output: { codeSplitting: sharedFiles } },
    outDir: 'dist',
    emptyOutDir: true,
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': service, '/files': service } },
  preview: { host: '127.0.0.1', proxy: { '/graphql': service, '/files': service } },
});
