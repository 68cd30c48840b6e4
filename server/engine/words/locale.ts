/** Languages in which the catalogue writes. */
export type Locale = 'en' | 'fr' | 'uk';
export const LOCALES: readonly Locale[] = ['en', 'fr', 'uk'];

/** The languages as the platform names them. English is British: no comma before "and". */
export const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr', uk: 'uk' };
