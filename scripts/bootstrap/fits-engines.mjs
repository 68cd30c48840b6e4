/**
 * Whether a version of Node is one that package.json's engines name. Two forms are enough for ours: `^a.b.c` (that major, from there on) and
 * `>=a.b.c`, joined by `||`. Own code, because nothing is installed yet when it is asked.
 */
export function fitsEngines(engines, version) {
  const numbers = (text) => text.match(/\d+/g).slice(0, 3).map(Number);
  const here = numbers(version);
  return engines.split('||').some((range) => {
    const least = numbers(range);
    const differs = here.findIndex((part, at) => part !== least[at]);
    return (differs < 0 || here[differs] > least[differs]) && (!range.includes('^') || here[0] === least[0]);
  });
}
