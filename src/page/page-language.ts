/** Country endings whose English writes the day first. */
const COUNTRIES = /\.(uk|au|nz|ie|in|za|sg|hk|my|pk|ng|ke)$/;

/** The page's language as BCP 47, with the country of its host where English does not name one; "en" where nothing is said. */
export function languageOf(document: Document): string {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    'en';
  const language = declared.trim().split(/[,;]/)[0]?.replaceAll('_', '-').toLowerCase() ?? 'en';
  const country = language === 'en' ? COUNTRIES.exec(hostOf(document.URL))?.[1] : undefined;
  return country === undefined ? language : `en-${country}`;
}

function hostOf(address: string): string {
  return /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
