import { plainUrl } from '../plain-url.ts';
import { recordOf, type SeedRule } from '../rule.ts';

export const urlIsCitedOnce: SeedRule = {
  name: 'url-is-cited-once',
  sentence: 'One page is one source: two records of it would count as two words.',
  check({ sources }) {
    const cited = new Map<string, string>();
    return [...sources.values()].flatMap((file) => {
      const url = recordOf(file)?.['url'];
      if (typeof url !== 'string') return [];
      const page = plainUrl(url);
      const other = cited.get(page);
      if (other === undefined) {
        cited.set(page, file.name);
        return [];
      }
      return [
        { file, pointer: ['url'], message: `Expected a page that no other source is, but got that of ${other}: cite ${other} instead.` },
      ];
    });
  },
};
