import type { KindWords } from './kind-words.ts';

/** Aircraft and ships. Add a word to the line of its kind; docs/names.md says how. */
export const AIR_AND_SEA_WORDS: readonly KindWords[] = [
  // Aircraft
  {
    means: ['aircraft'],
    words: `aircraft, airplane*, aeroplane*, jet, jets, flugzeug*, avion, avions, samolot*, літак*, самолет*, avion*, aereo, aerei,
      velivol*, flygplan*, repülőgép*, uçak*, uçağı, letadl*, letoun*, aeronave*, zrakoplov*, lentokone*, ac, light aircraft, special mission aircraft`,
  },
  {
    means: ['combat-aircraft', 'trainer-aircraft', '=aircraft'],
    words: `fighter*, fighter aircraft, fighter jet*, combat aircraft, combat jet*, multirole fighter*, multirole aircraft,
      multi role fighter*, strike aircraft, attack aircraft, ground attack aircraft, ground attack ac, close air support aircraft, bomber*,
      fighter bomber*, interceptor*, fga aircraft, fga, kampfflugzeug*, kampfjet*, jagdflugzeug*, mehrzweckkampfflugzeug*, avion* de combat,
      avion* de chasse, chasseur*, mysliwc*, mysliwiec, samolot* wielozadaniow*, винищувач*, истребител*, бомбардувальник*, бомбардировщик*,
      штурмовик*, бойов* літак*, caza, cazas, caccia, vadászgép*, savaş uçağ*, savaş uçakları, stíhač*, stíhací letoun*, avion* de vânătoare, caças, caça, cacciabombardier*, jaktflygplan*, kampfly, jagerfly, hävittäj*, μαχητικ* αεροσκαφ*, μαχητικ*`,
  },
  {
    means: ['helicopter'],
    words: `helicopter*, helicoter*, heli, utility helicopter*, naval helicopter*, hubschrauber*, helicoptere*, smiglow*, вертоліт,
      вертольот*, гелікоптер*, вертолет*, helicoptero*, elicotter*, helikopter*, transport helicopter*, transporthubschrauber*,
      asw helicopter*, asw helicoter*, training helicopter*, multirole helicopter*, light helicopter*,
      ελικοπτερ*, vrtulník*, helikoptrar, helicóptero*, helicóptero* militar*, elicopter*, helikopterek, helikoptere, heavy transport helicopter*`,
  },
  {
    means: ['attack-helicopter', 'helicopter'],
    words: `attack helicopter*, combat helicopter*, kampfhubschrauber*, helicoptere* d attaque, helicoptere* de combat, smiglow* szturmow*,
      smiglow* uderzeniow*, ударн* вертоліт, ударн* вертолет*, helicoptero* de ataque, elicotter* d attacco, επιθετικ* ελικοπτερ*,
      bitevn* vrtulník*, bojov* vrtulník*`,
  },
  {
    means: ['transport-aircraft', 'tanker-aircraft', 'trainer-aircraft', '=aircraft'],
    words: `transport aircraft, transport ac, light transport aircraft, light transport ac, heavy transport aircraft, heavy transport ac,
      airlifter*, cargo aircraft, transportflugzeug*, avion* de transport, samolot* transportow*, транспортн* літак*, транспортн* самолет*,
      avion* de transporte, velivol* da trasporto, tanker transport ac, tanker transport aircraft, transport`,
  },
  {
    means: ['tanker-aircraft', 'transport-aircraft', '=ship'],
    words: `tanker, tankers, tanker aircraft, air tanker*, aerial refuelling aircraft, air to air refuelling aircraft, tankflugzeug*,
      avion* ravitailleur*, ravitailleur*, літак* заправник*, tankowiec powietrzny, avion* cisterna`,
  },
  {
    means: ['trainer-aircraft', 'combat-aircraft'],
    words: `trainer aircraft, trainer combat ac, trainer combat aircraft, jet trainer*, training aircraft, advanced trainer*,
      basic trainer*, schulflugzeug*, avion* d entrainement, samolot* szkoln*, навчальн* літак*, light attack aircraft, trainer ac`,
  },
  {
    means: ['trainer-aircraft'],
    words: `trainer, trainers`,
  },
  {
    means: ['maritime-patrol-aircraft', 'transport-aircraft', 'unmanned-aircraft'],
    words: `maritime patrol aircraft, mpa, asw aircraft, seefernaufklärer*, avion* de patrouille maritime, mp aircraft,
      maritime surveillance aircraft`,
  },
  {
    means: ['early-warning-aircraft'],
    words: `airborne early warning aircraft, aew, awacs, early warning aircraft, aew c aircraft, aew c, airborne early warning and control,
      airborne warning and control system*`,
  },
  {
    means: ['unmanned-aircraft'],
    words: `unmanned aerial vehicle*, unmanned aircraft, unmanned aerial system*, unmanned aircraft system*, reconnaissance uav*,
      reconnaissance drone*, surveillance drone*, surveillance uav*, armed uav*, armed drone*, multipurpose uav*, uav, uavs, uas, ucav,
      ucavs, drone, drones, quadcopter*, loitering munition*, kamikaze drone*, drohne*, aufklärungsdrohne*, kampfdrohne*, bezzałogow*,
      bezzalogow*, dron, drony, dronow, amunicj* krazac*, безпілотник*, бпла, бпак, беспилотник*, дрон*, dron*, баражуюч* боєприпас*,
      munition* rodeuse*, munition* teleoperee*, безпілотн* комплекс*`,
  },
  // Ships
  {
    means: ['ship', 'submarine'],
    words: `class, ship, ships, vessel, vessels, warship*, project, klasse, classe, класу, клас, класса, typu, buque*, nave, navi, schiff*,
      navire*, bâtiment*, корабель, корабл*, okret*`,
  },
  {
    means: ['frigate', 'destroyer', 'corvette', '=ship'],
    words: `frigate*, fregatte*, fregat*, fregate*, фрегат*, fragata*, φρεγατ*, FFG, FFH`,
  },
  {
    means: ['destroyer', 'frigate', '=ship'],
    words: `destroyer*, zerstörer*, niszczyciel*, есмін*, эсминец, эсминц*, destructor*, cacciatorpediniere, DDG, CG`,
  },
  {
    means: ['corvette', 'frigate', '=ship'],
    words: `corvette*, korvette*, korwet*, корвет*, corbeta*, patrol ship*, patrol vessel*, offshore patrol vessel*, opv, patrol boat*,
      patrouilleur*, patrouillenboot*, patrouillenschiff*, missile boat*, fast attack craft, артилерійськ* катер*, бронекатер*, катер*,
      kuter*, patrullero*`,
  },
  {
    means: ['submarine'],
    words: `submarine*, ssk, ssn, ssbn, u boot*, unterseeboot*, sous marin*, okret* podwodn*, підводн* човен, підводн* човн*,
      подводн* лодк*, submarino*, sottomarin*, ubåt*, υποβρυχι*, denizaltı*`,
  },
  {
    means: ['mine-warfare-ship', '=ship'],
    words: `minehunter*, mine countermeasures ship*, mine countermeasures vessel*, mcmv, mcm ship*, minenjagdboot*, minensuchboot*,
      chasseur* de mines, niszczyciel* min, тральщик*, cazaminas, cacciamine`,
  },
  {
    means: ['amphibious-ship', '=ship'],
    words: `amphibious ship*, amphibious assault ship*, landing ship*, lhd, lha, lpd, lst, landing platform dock*, десантн* корабел*,
      десантн* корабл*, okret* desantow*`,
  },
  {
    means: ['aircraft-carrier', 'amphibious-ship'],
    words: `aircraft carrier*, carrier, flugzeugträger*, porte avions, portaeronaves, lotniskow*, авіаносец*, portaaviones, portaerei, CVN, CV`,
  },
  {
    means: [
      'ship',
      'submarine',
      'naval-gun',
      'naval-launcher',
      'naval-round',
      'anti-ship-missile',
      'torpedo',
      'mine-warfare-ship',
      'maritime-patrol-aircraft',
    ],
    words: `naval, shipborne, ship launched, maritime, корабельн*, морськ*`,
  },
];
