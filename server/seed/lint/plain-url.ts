/** A URL without what does not change the page: the scheme, "www.", a slash at the end, a fragment, and marks of a campaign. */
export function plainUrl(url: string): string {
  const [page = '', query = ''] = url.replace(/#.*$/, '').split('?', 2);
  const place = page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');
  const slash = place.indexOf('/');
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  const asked = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)=/.test(part));
  return `${host}${slash < 0 ? '' : place.slice(slash)}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
}
