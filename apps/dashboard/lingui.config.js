/** English is the source; the pseudo-language is made from it when it is asked for, so it has no file. */
export default {
  locales: ['en'],
  sourceLocale: 'en',
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['**/*.spec.*', '**/gql/**'],
    },
  ],
  format: 'po',
  formatOptions: { lineNumbers: false },
  orderBy: 'message',
  rootDir: import.meta.dirname,
};
