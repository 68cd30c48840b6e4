import type { KindWords } from './kind-words.ts';

/** What is fired, fed and consumed, and parts of which the catalogue has no records. Add a word to the line of its kind; docs/names.md says how. */
export const SUPPLY_WORDS: readonly KindWords[] = [
  // Supplies
  {
    means: ['missile', 'munition', 'tank-round', 'rocket'],
    part: true,
    words: `missile, missiles, guided missile*, interceptor missile*, abm, abm missile*, tactical missile*, man portable missile*,
      lenkflugkörper*, flugkörper*, marschflugkörper*, lenkwaffe*, lenkrakete*, missile* guide*, pocisk*, pociski rakietowe, ракета, ракети,
      ракет, ракеты, керован* ракет*, misil, misiles, missil*, robot, robotsystem`,
  },
  {
    means: ['air-to-air-missile'],
    part: true,
    words: `air to air missile*, medium range air to air missile*, advanced medium range air to air missile*,
      short range air to air missile*, aam, bvraam, sraam, bvr aam, luft luft rakete*, luft luft lenkflugkörper*, missile* air air,
      pocisk* powietrze powietrze, ракет* повітря повітря, ракет* воздух воздух, misil* aire aire, missil* aria aria, misseis ar ar,
      misseis ar ar de medio alcance, jaktrobot*`,
  },
  {
    means: ['surface-to-air-missile', 'surface-to-air-missile-system', 'man-portable-air-defence', 'naval-launcher'],
    part: true,
    words: `sam, sams`,
  },
  {
    means: ['surface-to-air-missile'],
    part: true,
    words: `surface to air missile*, anti aircraft missile*, anti air missile*, air defence missile*, air defense missile*,
      flugabwehrrakete*, missile* sol air, missile* anti aerien*, зенітн* ракет*, зенитн* ракет*, rakiet* przeciwlotnicz*, boden luft rakete*,
      misil* antiaereo*, luftvärnsrobot*`,
  },
  {
    means: ['man-portable-air-defence', 'surface-to-air-missile'],
    words: `portable sam, portable sams, portable surface to air missile*`,
  },
  {
    means: ['anti-tank-missile', 'air-to-ground-missile', 'tank-round'],
    part: true,
    words: `anti tank missile*, antitank missile*, anti tank guided missile*, anti armour missile*, anti armor missile*,
      panzerabwehrlenkflugkörper*, panzerabwehrrakete*, missile* antichar*, missile* anti char*, pocisk* przeciwpancern*,
      протитанков* ракет*, противотанков* ракет*, птур, anti tank rocket*, misil* contracarro*, misil* antitanque*, missil* controcarro`,
  },
  {
    means: ['anti-tank-missile', 'anti-armour-weapon', 'air-to-ground-missile', 'tank-round'],
    part: true,
    words: `atgm, atgms, atgw`,
  },
  {
    means: ['anti-ship-missile', 'cruise-missile', 'air-to-ground-missile', 'coastal-defence-system', 'naval-launcher'],
    part: true,
    words: `ssm, anti ship mi ssm`,
  },
  {
    means: ['anti-ship-missile', 'cruise-missile', 'air-to-ground-missile'],
    part: true,
    words: `anti ship missile*, ashm, antischiffsrakete*, seezielflugkörper*, missile* antinavire*, missile* anti navire*,
      pocisk* przeciwokretow*, протикорабельн* ракет*, пкр, противокорабельн* ракет*, misil* antibuque*, missil* antinave, sjömålsrobot*`,
  },
  {
    means: ['cruise-missile', 'anti-ship-missile', 'air-to-ground-missile'],
    part: true,
    words: `cruise missile*, land attack missile*, lacm, missile* de croisiere, pocisk* manewrując*, крилат* ракет*, крылат* ракет*,
      misil* de crucero, missil* da crociera, kryssningsrobot*`,
  },
  {
    means: [
      'air-to-ground-missile',
      'anti-radiation-missile',
      'anti-tank-missile',
      'cruise-missile',
      'anti-ship-missile',
      'rocket',
      'bomb',
    ],
    part: true,
    words: `air to surface missile*, air to ground missile*, asm, agm, missile* air sol, ракет* повітря земля, missil* aria superficie,
      missile congiunto aria superficie, misil* aire superficie`,
  },
  {
    means: ['anti-radiation-missile'],
    part: true,
    words: `anti radiation missile*, anti radar missile*, arm, протирадіолокаційн* ракет*, противорадиолокационн* ракет*`,
  },
  {
    means: ['missile', 'rocket'],
    part: true,
    words: `ballistic missile*, tactical ballistic missile*, балістичн* ракет*`,
  },
  {
    means: ['rocket', 'munition', 'rocket-launcher'],
    part: true,
    words: `rocket, rockets, guided rocket*, aircraft rocket*, artillery rocket*, rakete*, roquette*, rakiet*, реактивн* снаряд*,
      некерован* ракет*, cohete*, razzo, razzi`,
  },
  {
    means: ['bomb', 'mortar-bomb', 'air-to-ground-missile'],
    words: `bomb, bombs, guided bomb*, glide bomb*, aerial bomb*, laser guided bomb*, lgb, bombe, bomben, gleitbombe*, lenkbombe*, bombes,
      bomba, bomby, авіабомб*, авиабомб*, бомб*, bombas, stand off weapon*, joint stand off weapon*, guidance kit*, freifallbombe*`,
  },
  {
    means: ['torpedo'],
    words: `torpedo, torpedoes, torpedos, as asw torpedo, asw torpedo, torpille*, torped*, торпед*, siluro, siluri`,
  },
  {
    means: ['artillery-projectile', 'naval-round', 'autocannon-round', 'tank-round', 'mortar-bomb', 'calibre'],
    part: true,
    words: `shell, shells, projectile*, artillery shell*, artilleriegranate*, howitzer round*, howitzer shell*, guided shell*,
      guided projectile*, granate*, geschoss*, obus explosif*, obus, снаряд*, proyectil*, proiettil*, pocisk* artyleryjsk*, proj,
      artillerigranat*`,
  },
  {
    means: ['ammunition', 'calibre', 'munition'],
    part: true,
    words: `round, rounds, artillery round*, ammunition, ammo, munition, munitions, munitionen, amunicj*, боєприпас*, боеприпас*,
      боезапас*, боєкомплект*, municion, municiones, munizion*, ammunisjon, ammunitie`,
  },
  {
    means: ['ammunition', 'calibre'],
    part: true,
    words: `cartridge, cartridges, cartouche*, patrone, patronen, naboj, naboje, набій, набої, набоїв, патрон*, cartucho*, cartucc*, ctg,
      cart, ctge`,
  },
  {
    means: ['tank-round', 'autocannon-round', 'calibre'],
    part: true,
    words: `tank round*, tank ammunition, panzermunition`,
  },
  {
    means: ['mortar-bomb', 'calibre'],
    part: true,
    words: `mortar bomb*, mortar round*, mortar shell*, mörsergranate*, obus de mortier, мін, міна, міни, мина, мины, мінометн* мін*`,
  },
  {
    means: ['grenade-cartridge', 'general-supply', 'rocket', 'tank-round'],
    part: true,
    words: `grenade, grenades, rifle grenade*, hand grenade*, handgranate*, гранат*, granat, granaty`,
  },
  {
    means: ['fuze'],
    part: true,
    words: `fuze, fuzes, fuse, fuses, zünder, fusee*, zapalnik*, підривник*, взрывател*, espoleta*, spoletta`,
  },
  {
    means: ['propelling-charge', 'charge-system'],
    part: true,
    words: `propelling charge*, charge, charges, modular charge*, treibladung*, charge* propulsive*, ladunek miotajacy, метальн* заряд*, prop charge*`,
  },
  {
    means: ['magazine', 'magazine-well'],
    part: true,
    words: `magazine, magazines, magazin, chargeur*, magazynek, magazynki, магазин, магазини, магазинів, cargador*, caricator*`,
  },
  {
    means: ['magazine-well'],
    part: true,
    words: `magazine well, well`,
  },
  {
    means: ['belt-link', 'link'],
    part: true,
    words: `belt, belts, link, links, belt link*, munitionsgurt*, gurt, bande, стрічк*, лент*, tasma`,
  },
  {
    means: ['aircraft-pod', 'autocannon', 'rocket'],
    part: true,
    words: `pod, pods, targeting pod*, aircraft eo system*, jammer pod*, drop tank*, fuel tank*`,
  },
  {
    means: ['filter'],
    part: true,
    words: `filter, filters, filtre*, filtr, фільтр*, canister, canisters`,
  },
  {
    means: ['battery', 'air-defence', 'rocket-artillery', 'coastal-defence-system', 'tube-artillery'],
    words: `battery, batteries, batterie*, bateri*, батаре*, luftverteidigungsbatterie*`,
  },
  {
    means: ['battery'],
    part: true,
    words: `akumulator*, акумулятор*`,
  },
  {
    means: ['fuel', 'fuel-grade', 'lubricant'],
    part: true,
    words: `fuel, kraftstoff, carburant, paliwo, паливо, oil, grease`,
  },
  {
    means: ['general-supply'],
    part: true,
    words: `sight, sights, optic, optics, scope, scopes, visier, lunette, celownik, приціл*, прицел*, night vision, laser, suppressor*,
      silencer*`,
  },
  {
    means: [],
    part: true,
    words: `simulator*, simulation, radome, antenna*, periscope*, rail, rails, grip, grips, tow bar*, towbar*, winch*, wheel*, track,
      tracks, tyre*, tire, tires, wing, wings, propeller*, seat, seats, cockpit, crew, driver, manual, book, toolkit*, tool kit*, kit, kits,
      container*, pallet*, cover, camouflage, warhead*, warheads, seeker*, boosters, booster, fin, fins, gunner, hull, hulls, bayonet*,
      cleaning kit*, ladung, torreta, munitions transporter*, ammunition carrier*, ammunition vehicle*, simulateur*, симулятор*, тренажер*,
      turret, turrets, turm, tourelle*, wieża, вежа, башн*, torre, torretta, engine, engines, motor, motors, moteur*, silnik*, двигун*,
      двигател*, barrel, barrels, rohr, tube, tubes, lufa, ствол*, canna, spare part*, spare*, ersatzteil*, pieces de rechange,
      czesci zamienne, запчастин*, chassis, fahrgestell*, podwozie, шасі, шасси, trailer*, anhänger*, remorque*, przyczep*, причіп, прицеп*,
      mount, mounts, tripod*, bipod*, sling, holster, stock, handguard, mock up*, mockup*, decoy*, dummy, attrappe*, макет*, replica*,
      airsoft, scale model, sonar, cruiser*, kreuzer, mine, mines`,
  },
];
