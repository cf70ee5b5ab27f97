/** One language of the interface. */
export interface InterfaceLanguage {
  /** The tag in the address and on the page. */
  tag: string;
  /** Its name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The locale in which numbers and dates are written: Western digits in all languages. */
  formats: string;
  /** A language to test with: reachable by its address, offered nowhere. */
  pseudo: boolean;
}

/** The languages that exist, English first. `ar-XB` is English made strange and set from right to left. */
export const LANGUAGES: [InterfaceLanguage, ...InterfaceLanguage[]] = [
  { tag: 'en', name: 'English', dir: 'ltr', formats: 'en-GB', pseudo: false },
  { tag: 'ar-XB', name: 'ar-XB', dir: 'rtl', formats: 'ar-u-nu-latn', pseudo: true },
];
