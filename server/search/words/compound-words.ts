import { normaliseName } from '../normalise-name.ts';
import type { KindWords } from './kind-words.ts';
import { phrasesOf } from './phrases-of.ts';
import { VEHICLE_KINDS } from './vehicle-kinds.ts';

/** What the end of a compound word says. */
export interface CompoundMeaning {
  /** Categories and interface kinds. */
  kinds: readonly string[];
  /** The kind is a part or a supply of a thing of the same name. */
  isPart: boolean;
}

/**
 * Words with which compound words of German, Dutch and the Nordic languages end, with the kinds that these may be: whatever stands in front,
 * a "Panzerabwehrgranatwerfer" is a launcher of some sort. What the front says was not understood, so that none of them makes a thing certain.
 */
const ENDS: readonly KindWords[] = [
  {
    means: ['missile', 'rocket', 'munition', 'surface-to-air-missile', 'anti-tank-missile'],
    part: true,
    words: `rakete, raketen, raket, raketter, raketer, raketten, robot, robotar, flugkörper, flugkörpern, lenkwaffe, lenkwaffen, missil, missiler`,
  },
  {
    means: ['anti-armour-weapon', 'grenade-launcher', 'rocket-artillery', 'rocket-launcher', 'mortar'],
    words: `werfer, werfern, kastare, kaster, panzerfaust, panzerfäuste, granatgevär`,
  },
  {
    means: ['tube-artillery', 'mortar-carrier'],
    words: `haubitze, haubitzen, haubits, haubitser, haubitsen, haubitzer, houwitser, houwitsers, artilleripjäs, artilleripjäser, artilleripjäsen,
      artilleripjece, artilleripjecer, skyts`,
  },
  {
    means: ['tube-artillery', 'autocannon', 'air-defence-gun', 'naval-gun', 'tank-gun', 'aircraft-gun'],
    words: `kanone, kanonen, kanon, kanoner, kanonnen, geschütz, geschütze, geschützen`,
  },
  {
    means: [...VEHICLE_KINDS, 'main-battle-tank', 'infantry-fighting-vehicle', 'engineer-vehicle', 'tube-artillery'],
    words: `panzer, panzern, panzers, fahrzeug, fahrzeuge, fahrzeugen, fahrzeugs, wagen, vagn, vagnar, vogn, vogne, vogner, fordon, fordonet,
      voertuig, voertuigen, kjøretøy, kjøretøyer, køretøj, køretøjer`,
  },
  {
    means: ['mortar', 'mortar-carrier', 'mortar-bomb', 'calibre'],
    words: `mörser, mörsern, mortier, mortieren, morter, morterer`,
  },
  {
    means: ['ammunition', 'calibre', 'munition'],
    part: true,
    words: `munition, ammunition, ammunisjon, ammunitie, munitie, granate, granaten, granater, granat, geschoss, geschosse, patrone, patronen,
      patroner, geschossen`,
  },
  {
    means: ['unmanned-aircraft'],
    words: `drohne, drohnen, drönare, dronen, droner, drones`,
  },
  {
    means: ['rifle', 'sniper-rifle', 'machine-gun'],
    words: `gewehr, gewehre, gewehren, gevär, gevær, geværer, geweer, geweren, karbin, karbiner`,
  },
  {
    means: ['helicopter'],
    words: `hubschrauber, hubschraubern, helikopter, helikoptern, helikoptrar, helikoptre`,
  },
  {
    means: ['aircraft', 'unmanned-aircraft'],
    words: `flugzeug, flugzeuge, flugzeugen, flygplan, vliegtuig, vliegtuigen`,
  },
  {
    means: ['ship', 'submarine'],
    words: `boot, boote, booten, schiff, schiffe, schiffen, fregatte, fregatten, båt, båtar, fartyg, fartøy`,
  },
  {
    means: ['radar', 'command-system'],
    words: `radar, radare, radars, radaren`,
  },
];
/** Shortest front of a compound: "Panzer" is none. */
const SHORTEST_FRONT = 3;

const KINDS: ReadonlyMap<string, CompoundMeaning> = new Map(
  ENDS.flatMap(({ means, part, words }) =>
    phrasesOf(words).map((word) => [normaliseName(word), { kinds: means, isPart: part === true }] as const),
  ),
);
const LONGEST = Math.max(...[...KINDS.keys()].map(({ length }) => length));
const SHORTEST = Math.min(...[...KINDS.keys()].map(({ length }) => length));

/** The kinds that a compound word may mean by its end, the longest first; undefined of a word that has none. */
export function kindsOfCompound(text: string): CompoundMeaning | undefined {
  for (let length = Math.min(LONGEST, text.length - SHORTEST_FRONT); length >= SHORTEST; length -= 1) {
    const meaning = KINDS.get(text.slice(-length));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
