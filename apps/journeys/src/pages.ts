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
  '/places/hk/crm-1?asof=2013-01-01',
  '/places/no?known=2020-01-01T00:00Z',
  '/places/no/law-1?standard=sw-2016',
  '/areas/crm',
  '/obligations',
  '/obligations/crm-1',
  '/evidence',
  '/evidence?q=police',
  '/evidence/E26',
  '/changes',
  '/editions',
  '/method',
  '/sign-in',
] as const;

/** Pages for those who sign in. */
export const staffPages = [
  '/evidence/new?for=nz.crm-1.a',
  '/places/no/crm-1/decide',
  '/gaps',
  '/review',
  '/review/records',
  '/members',
] as const;
