/** Every kind of page, by an address that shows it with the founding evidence. Paths follow the language. */
export const publicPages = [
  '',
  '/matrix',
  '/matrix?view=table&region=mena',
  '/places',
  '/places/no',
  '/places/ar',
  '/places/no/crm-1',
  '/places/nz/crm-1',
  '/areas/crm',
  '/obligations',
  '/obligations/crm-1',
  '/evidence',
  '/evidence?q=police',
  '/evidence/E26',
  '/method',
  '/sign-in',
] as const;

/** Pages for those who sign in. */
export const staffPages = ['/evidence/new?for=nz.crm-1.a', '/review', '/members'] as const;
