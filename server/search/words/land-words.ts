import type { KindWords } from './kind-words.ts';
import { VEHICLE_KINDS } from './vehicle-kinds.ts';

/** Armour, artillery and air defence. Add a word to the line of its kind; docs/names.md says how. */
export const LAND_WORDS: readonly KindWords[] = [
  // Armour
  {
    means: ['main-battle-tank'],
    words: `main battle tank*, battle tank*, mbt, mbts, medium tank*, kampfpanzer*, kpz, char* de bataille, czolg*, czołg*, танк, танка,
      танки, танків, танкам, танками, танков, основн* бойов* танк*, основн* боев* танк*, обт, carro* de combate, carro* armat*,
      carri armati, carri, tancul, tancuri, тенков*, panssarivaun*, taistelupanssarivaun*, stridsvagn*, stridsvogn*, kampvogn*, tanques,
      tanque, gevechtstank*`,
  },
  {
    means: ['main-battle-tank', 'tank-round', 'tank-gun'],
    words: `tank, tanks`,
  },
  {
    means: ['main-battle-tank', 'air-defence-gun', 'infantry-fighting-vehicle', 'engineer-vehicle'],
    words: `panzer, panzern`,
  },
  {
    means: ['main-battle-tank', 'reconnaissance-vehicle', 'anti-armour-weapon', 'infantry-fighting-vehicle'],
    words: `char, chars, char* de combat, char* de combat leger*, light tank*, char* leger*, leichte* panzer, wheeled tank*, колісн* танк*,
      tank destroyer*`,
  },
  {
    means: ['infantry-fighting-vehicle', '=armoured-vehicle'],
    words: `infantry fighting vehicle*, infantry combat vehicle*, ifv, ifvs, icv, schützenpanzer*, schützenfahrzeug*, spz,
      véhicule* de combat d infanterie, vehicule* blinde* de combat d infanterie, bojow* woz* piechoty, bojow* wóz piechoty, bwp,
      бойов* машин* піхоти, боев* машин* пехоты, бмп, vehiculo* de combate de infanteria, veicol* da combattimento,
      veicol* da combattimento della fanteria, stridsfordon*, veicol* corazzat* da combattimento, aifv, toma, vci, бм, pantserinfanterievoertuig*`,
  },
  {
    means: ['infantry-fighting-vehicle', 'armoured-personnel-carrier', 'reconnaissance-vehicle', '=armoured-vehicle'],
    words: `armoured personnel carrier*, armored personnel carrier*, apc, apcs, armoured troop carrier*, transportpanzer*,
      mannschaftstransport*, truppentransporter*, véhicule* de transport de troupes, vtt, protected transport vehicle*, transport vehicle*,
      infantry section carrier*, transporter* opancerzon*, kto, бронетранспортер*, бтр, бтри, transporte* oruga acorazado*, toa,
      veicol* trasporto truppe, pansarbandvagn*, pbv, panserkjøretøy*, pansret mandskabsvogn, pmv, apv, pantserwagen*, pantserrupsvoertuig*`,
  },
  {
    means: VEHICLE_KINDS,
    words: `armoured fighting vehicle*, armored fighting vehicle*, afv, afvs, armoured vehicle*, armored vehicle*, panzerfahrzeug*,
      gepanzerte fahrzeuge, gepanzerte* fahrzeug*, engin* blinde*, véhicule* blinde*, blinde*, pojazd* opancerzon*, woz* bojow*, wozow,
      wozy, ббм, бойов* броньован* машин*, бронемашин*, бронетехнік*, vehiculo* blindado*, blindado*, veicol* blindat*, blindat*, bandvagn*,
      pansrede køretøjer, armour, pantservoertuig*`,
  },
  {
    means: ['=armoured-vehicle', 'armoured-personnel-carrier', 'reconnaissance-vehicle', 'vehicle', 'infantry-fighting-vehicle'],
    words: `mine resistant ambush protected, mrap, mraps, mrap vehicle*, armoured car*, armored car*, protected vehicle*,
      infantry mobility vehicle*, imv, protected mobility vehicle*, protected patrol vehicle*, protected patrol, armoured utility vehicle*,
      бронеавтомобіл*, бронеавтомобил*, бронированн* машин*, броньован* автомобіл*, броньовик*, vehicule* blinde* leger*,
      geschützte* fahrzeug*, patrol vehicle*, véhicule* blindé* multi roles, véhicule* blindé* multi role leger,
      véhicule* blindé* multi roles leger*, véhicule* de l avant blindé*`,
  },
  {
    means: ['reconnaissance-vehicle', '=armoured-vehicle'],
    words: `reconnaissance vehicle*, combat reconnaissance vehicle*, scout car*, scout vehicle*, recce vehicle*, spähpanzer*, spahpanzer*,
      spähwagen*, engin* blinde* de reconnaissance, engin* blinde* de reconnaissance et de combat, roues canon, woz* rozpoznawcz*,
      розвідувальн* машин*, бойов* розвідувальн* машин*, брдм, vehiculo* de exploracion, veicol* da ricognizione, blindo*, autoblindo*`,
  },
  {
    means: ['engineer-vehicle'],
    part: true,
    words: `armoured recovery vehicle*, armored recovery vehicle*, recovery vehicle*, combat recovery vehicle*, arv, arvs, recovery tank*,
      engineer* vehicle*, earthmover*, combat earthmover*, bulldozer*, dozer*, excavator*, crane*, wrecker*, heavy engineering vehicle*,
      armoured engineer* vehicle*, armored engineer* vehicle*, aev, combat engineer* vehicle*, cev, assault breacher*,
      assault breacher vehicle*, breacher*, mine clearing tank*, mine clearing vehicle*, mine clearing system*, mine clearer*,
      demining vehicle*, bergepanzer*, pionierpanzer*, minenräumpanzer*, minenräumer*, char* de depannage, engin* du genie,
      woz* zabezpieczenia technicznego, танк* для розмінування, танк* розмінування, машин* розмінування, інженерн* машин*, бронетягач*,
      брем, ремонтно евакуаційн* машин*, vehiculo* de recuperacion, carro soccorso, мінни* загороджувач*, minenräumfahrzeug*, engineering tank*, vehículo* de recuperación, crec`,
  },
  {
    means: ['engineer-vehicle', 'bridge'],
    part: true,
    words: `armoured vehicle launched bridge*, avlb, bridge layer*, bridgelayer*, bridge laying vehicle*, bridge launcher*,
      brückenlegepanzer*, brückenpanzer*, brückenleger*, char* lanceur* de pont*, lanceur* de pont*, engin* poseur* de pont*,
      мостоукладальник*, мостоукладчик*, most* samochodow*, most* czolgow*, lanzapuentes, gittaponte, lanciaponti, assault bridge*, bridge laying tank*`,
  },
  {
    means: ['engineer-vehicle', 'mine-warfare-ship', 'support-equipment'],
    part: true,
    words: `minelayer*, mine layer*, mine laying system*, minesweeper*`,
  },
  {
    means: ['bridge', 'engineer-vehicle'],
    words: `bridge, bridges, floating bridge*, pontoon bridge*, pontoon*, ribbon bridge*, brücke*, pont flottant, ponts flottants, pont,
      most, mosty, міст, мости, мост, мосты, понтон*, puente*, ponte, amphibious bridge*, ferry, ferries`,
  },
  // Artillery
  {
    means: ['self-propelled-gun', 'mortar-carrier'],
    words: `self propelled howitzer*, self propelled gun*, self propelled artillery, self propelled gun howitzer*,
      self propelled artillery system*, sph, sphs, spg, spgs, spa, panzerhaubitze*, panzerhaubitzen, pzh, pantserhouwitser*, radhaubitze*, selbstfahrlafette*,
      canon* automoteur*, obusier* automoteur*, canons d artillerie, haubicoarmat*, armatohaubic*, samobiezn* haubic*,
      samobiezn* armatohaubic*, haubic* samobiezn*, сау, самохідн* артилерійськ* установ*, самохідн* гаубиц*,
      самоходн* артиллерийск* установ*, самоходн* гаубиц*, obus* autopropulsado*, semovente*, semoventi, semovent* d artiglieria,
      obice semovente, artillerisystem*, artillery installation*, moždier*, samohybn* húfnic*, wheeled howitzer*, колісн* гаубиц*`,
  },
  {
    means: ['tube-artillery', 'mortar-carrier'],
    words: `howitzer*, gun howitzer*, haubitze*, haubitzen, feldhaubitze*, obusier*, haubic*, гаубиц*, гармат*, пушк*, орудие, орудия,
      obus, obuses, obice, obici, haubits*, artilleriepjäs*, houwitser*, field gun*, field howitzer*, feldkanone*, armata, armaty`,
  },
  {
    means: ['tube-artillery', 'mortar', 'rocket-artillery', 'artillery-projectile'],
    words: `artillery, artillery system*, artillery gun*, artillery piece*, artilleriesystem*, artillerie, artyleri*, артилері*,
      артиллери*, artilleria, field artillery`,
  },
  {
    means: ['self-propelled-gun', 'mortar-carrier', 'air-defence', 'rocket-artillery', 'anti-armour-weapon', 'bridge'],
    words: `self propelled, selbstfahr*, automoteur*, samobiezn*, самохідн*, самоходн*, autopropulsad*, semovent*`,
  },
  {
    means: ['towed-gun'],
    words: `towed howitzer*, towed gun*, towed artillery, gezogene haubitze*, canon* tracte*, obusier* tracte*, буксирован* гаубиц*,
      буксировани* гармат*, light gun*, light howitzer*, mountain gun*, pack howitzer*, anti tank gun*, antitank gun*, протитанков* гармат*,
      противотанков* пушк*, panzerabwehrkanone*`,
  },
  {
    means: ['rocket-artillery'],
    words: `multiple launch rocket system*, multiple rocket launcher*, multiple rocket launch system*, rocket artillery system*,
      rocket artillery, mlrs, mrl, mrls, raketenwerfer*, mehrfachraketenwerfer*, raketenartillerie*, lance roquettes multiple*,
      lance roquettes unitaire*, lru, wyrzutni* rakiet*, artyleri* rakietow*, рсзв, рсзо, реактивн* систем* залпового вогню,
      реактивн* систем* залпового огня, lanzacohetes, lanzacohetes multiple*, lanciarazzi, high mobility artillery rocket system*`,
  },
  {
    means: ['mortar', 'calibre'],
    words: `mortar, mortars, gun mortar*, automatic gun mortar*, automatic mortar*, mortier*, mörser, morser, mozdzierz*, міномет*,
      миномет*, mortero*, mortai*, granatkastar*, granatwerfer*, bombekaster*, kranaatinheit*`,
  },
  {
    means: ['mortar-carrier', 'mortar'],
    words: `mortar carrier*, mortar vehicle*, self propelled mortar*, mortar system*, mortar turret*, mörserträger*, panzermörser*,
      самохідн* міномет*, samobiezn* mozdzierz*, mortier embarque, mortero* autopropulsado*, porta mortaio, porta mortero*,
      gun mortar carrier*`,
  },
  // Air defence
  {
    means: ['air-defence', 'man-portable-air-defence'],
    words: `air defence system*, air defense system*, air defence, air defense, anti aircraft system*, ad system*, flugabwehrsystem*,
      luftverteidigungssystem*, luftabwehrsystem*, systeme* anti aerien*, défense aérienne, система ппо, систем* пво,
      систем* протиповітряної оборони, ппо, пво, obrona przeciwlotnicza, system* przeciwlotnicz*, zestaw* przeciwlotnicz*,
      sistema* antiaereo*, sistema* de defensa aerea, sistem* antiaere*, luftvarnssystem*, luftvärnssystem*, luftvernsystem*, luftvern*, luchtafweersysteem*, luchtafweersystemen,
      shorad, vshorad, telar, air defence missile system*, air defense missile system*`,
  },
  {
    means: ['surface-to-air-missile-system', 'naval-launcher', '=air-defence', 'man-portable-air-defence'],
    words: `surface to air missile system*, anti aircraft missile system*, anti aircraft missile complex*,
      portable anti aircraft missile system*, systeme* de missiles sol air, sam system*, sam launcher*, naval sam system*, abm system*,
      flugabwehrraketensystem*, systeme* sol air, зрк, зенітн* ракетн* комплекс*, зенитн* ракетн* комплекс*, missile defence system*,
      missile defense system*, sistema* de misiles antiaereos, lanzador* de misiles antiaereos, lanzadores de misiles antiaéreos, сам`,
  },
  {
    means: ['man-portable-air-defence'],
    words: `manpads, manpad, man portable air defence system*, man portable air defense system*, пзрк, переносн* зенітн* ракетн* комплекс*,
      fliegerfaust, ppzr`,
  },
  {
    means: ['air-defence-gun', 'autocannon', 'machine-gun'],
    words: `anti aircraft gun*, antiaircraft gun*, self propelled anti aircraft gun*, mobile anti aircraft gun*, spaag, spaa, aa gun*,
      air defence gun*, air defense gun*, flak, flakpanzer*, flugabwehrkanone*, flugabwehrkanonenpanzer*, flugabwehrpanzer*,
      flugabwehrpanzern, gepardpanzer*, canon* anti aerien*, canon* antiaerien*, азг, зу, зку, зсау, зсу, зенітн* самохідн* установ*,
      зенітн* установ*, зенитн* установ*, зенітн* гармат*, armat* przeciwlotnicz*, cañon* antiaereo*, cannon* antiaere*,
      luftvärnskanonvagn*, зенітн* танк*`,
  },
];
