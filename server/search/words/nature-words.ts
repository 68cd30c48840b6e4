import type { KindWords } from './kind-words.ts';

/** What a round does: natures of ammunition. Add a word to the line of its nature; docs/names.md says how. */
export const NATURE_WORDS: readonly KindWords[] = [
  {
    means: ['nature:BALL', 'nature:MATCH'],
    part: true,
    words: `ball, fmj, full metal jacket, weichkern, balle ordinaire`,
  },
  {
    means: ['nature:TRACER', 'nature:BALL', 'nature:ARMOUR_PIERCING'],
    part: true,
    words: `tracer, leuchtspur, traçant*, трасуюч*, трассирующ*`,
  },
  {
    means: ['nature:ARMOUR_PIERCING', 'nature:APDS', 'nature:APFSDS', 'nature:INCENDIARY'],
    part: true,
    words: `ap, api, apit, api t, ap t, armour piercing, armor piercing, armour piercing incendiary, armor piercing incendiary, hartkern,
      perforant*, бронебійн*, бронебойн*, slap, saphei, sapi, armor piercing bullet*, armour piercing bullet*,
      armor piercing projectile*, tungsten`,
  },
  {
    means: ['nature:APFSDS'],
    part: true,
    words: `apfsds, apfsds t, apfsdst, fin stabilised, obus fleche, kinetic energy, ke`,
  },
  {
    means: ['nature:APDS'],
    part: true,
    words: `apds, apds t`,
  },
  {
    means: ['nature:HEAT', 'nature:MULTI_PURPOSE'],
    part: true,
    words: `heat, heat t, heat mp, heat mp t, heat fs, mpat, mpat t, shaped charge, hohlladung*, charge creuse, кумулятивн*`,
  },
  {
    means: [
      'nature:HE',
      'nature:HEAT',
      'nature:HE_FRAGMENTATION',
      'nature:HE_ER',
      'nature:PROGRAMMABLE',
      'nature:MULTI_PURPOSE',
      'nature:ROCKET_ASSISTED',
      'nature:INCENDIARY',
    ],
    part: true,
    words: `he, he t, hei, hei t, hef, he frag, frag he, frag, high explosive, high explosive fragmentation, sprenggranat*, explosif*,
      осколково фугасн*, осколочно фугасн*, spränggranat*, hedp, he er, erfb, hepd`,
  },
  {
    means: ['nature:GUIDED', 'missile', 'torpedo'],
    part: true,
    words: `guided, gelenkt*, guidé*, kierowan*, керован*, управляем*, güdümlü`,
  },
  {
    means: ['nature:HE', 'nature:HE_FRAGMENTATION'],
    part: true,
    words: `осколочн*, осколков*`,
  },
  {
    means: ['nature:SMOKE'],
    part: true,
    words: `smoke, wp, white phosphorus, rauch, nebel*, fumigene*, димов*, дымов*, rökgranat*`,
  },
  {
    means: ['nature:ILLUMINATING'],
    part: true,
    words: `illum, il, illuminating, illumination, leuchtgranat*, leuchtgeschoss*, eclairant*, освітлювальн*, осветительн*, lysgranat*`,
  },
  {
    means: ['nature:BLANK'],
    part: true,
    words: `blank, blanks, manövermunition, manöverpatrone*, a blanc, холост*, løs`,
  },
  {
    means: ['nature:PRACTICE'],
    part: true,
    words: `tp, tp t, tpt, mpat tp t, target practice, practice, übung*, exercice, cwiczebn*, практичн*, övnings*`,
  },
  {
    means: ['nature:HESH', 'nature:SQUASH'],
    part: true,
    words: `hesh, hesh t, hep, squash head`,
  },
];
