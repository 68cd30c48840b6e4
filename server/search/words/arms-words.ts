import type { KindWords } from './kind-words.ts';
import { VEHICLE_KINDS } from './vehicle-kinds.ts';

/** Small arms, guns and what else a force has. Add a word to the line of its kind; docs/names.md says how. */
export const ARMS_WORDS: readonly KindWords[] = [
  // Small arms
  {
    means: ['pistol', 'submachine-gun'],
    words: `pistol, pistols, handgun*, sidearm*, pistole*, pistolet, pistolety, pistolets, пістолет*, пистолет*, pistola*, pistole, pistool`,
  },
  {
    means: ['submachine-gun', 'pistol', 'rifle'],
    words: `submachine gun*, sub machine gun*, smg, smgs, machine pistol*, maschinenpistole*, pistolet* mitrailleur*, pistolet* maszynow*,
      пістолет* кулемет*, пистолет* пулемет*, subfusil*, pistola mitragliatrice, personal defence weapon*, personal defense weapon*, pdw,
      kulsprutepistol*, kpist`,
  },
  {
    means: ['rifle', 'sniper-rifle', 'submachine-gun'],
    words: `rifle, rifles, assault rifle*, battle rifle*, automatic rifle*, carbine*, sturmgewehr*, gewehr*, karabiner*, fusil, fusils,
      fusil* d assaut, karabin, karabinek, karabinki, karabinow, karabinkow, karabin* szturmow*, автомат, автомати, автоматів,
      штурмов* гвинтівк*, гвинтівк*, винтовк*, карабін*, fusil* de asalto, fusiles, fucile, fucili, fucile d assalto, automatkarbin*,
      automatgevær, gevær, geweer, selbstladegewehr*,
      τυφεκι*, τυφεκι* εφοδου, gépkarabély*, rynnäkkökivääri*, espingarda* de assalto, útočn* pušk*, automatgevär*, automatkarabin*, puşcă de asalt, piyade tüfe*, tüfe*, milli piyade tüfe*`,
  },
  {
    means: ['sniper-rifle', 'rifle'],
    words: `sniper rifle*, marksman rifle*, designated marksman rifle*, dmr, anti materiel rifle*, anti material rifle*,
      scharfschützengewehr*, fusil* de precision, fusil* de francotirador, karabin* snajpersk*, karabin* wyborow*, снайперськ* гвинтівк*,
      снайперск* винтовк*, fucile di precisione, prickskyttegevär*, psg, tarkkuuskivääri, keskin nişancı tüfe*`,
  },
  {
    means: ['shotgun'],
    words: `shotgun*, flinte*, fusil* a pompe, strzelb*, дробовик*, escopeta*`,
  },
  {
    means: ['machine-gun', 'aircraft-gun', 'rifle'],
    words: `machine gun*, machinegun*, heavy machine gun*, light machine gun*, general purpose machine gun*, medium machine gun*,
      caliber machine gun*, hmg, lmg, gpmg, mmg, maschinengewehr*, mitrailleuse*, mitrailleur, karabin* maszynow*,
      wielkokalibrow* karabin* maszynow*, km, wkm, вкк, ккп, кулемет*, пулемет*, ametralladora*, mitragliatric*, kulspruta*, ksp,
      maskingevær*, mitrailleur*, konekivääri, saw, lsw, πολυβολ*, mitragliatric* pesant*, mitragliatric* legger*, makineli tüfe*, géppuska*, metralhadora*, kulomet*, mitralier*, konekivääri*, maskingeværer`,
  },
  {
    means: ['grenade-launcher'],
    words: `grenade launcher*, automatic grenade launcher*, underbarrel grenade launcher*, ubgl, agl, gmw, granatwerfer*,
      granatmaschinenwaffe*, granatpistole*, lance grenade*, granatnik*, гранатомет*, підствольн* гранатомет*, автоматичн* гранатомет*,
      lanzagranadas, lanciagranate, gránátvető*, bombaatar*, lança granadas, granatomet*, aruncător* de grenade, granatspruta*`,
  },
  {
    means: ['anti-armour-weapon', 'rocket-launcher', 'missile-launcher', 'tank-round', 'rocket'],
    words: `anti tank weapon*, antitank weapon*, anti armour weapon*, anti armor weapon*, anti tank rocket launcher*,
      anti armor rocket launcher*, recoilless rifle*, recoilless gun*, recoilless launcher*, rocket propelled grenade*, rpg launcher*,
      panzerabwehrwaffe*, panzerfaust*, panzerbüchse*, bazooka*, lance roquettes antichar*, granatnik* przeciwpancern*, птрк,
      противотанков* комплекс*, протитанков* комплекс*, протитанков* ракетн* комплекс*, противотанков* ракетн* комплекс*,
      протитанков* гранатомет*, ручн* протитанков* гранатомет*, anti tank system*, anti tank missile system*, atgm launcher*, atgm system*,
      atgm carrier*, pansarskott*, pansarvärnsrobot*, pansarvarnsrobot*, firing post*, poste de tir, panzerabwehrlenkwaffe*, spg recoilless,
      panzerabwehrhandwaffe*, anti tank grenade launcher*,
      command launch unit*, clu, anticarro, controcarro, contracarro*, tanksavar*, przeciwpancern*,
      протитанков*, противотанков*, razzo controcarro, razzi controcarro, anti armor system*, anti armour system*, пусков* установк* птур, wyrzutni* przeciwpancern* pocisk* kierowan*, wyrzutni* ppk, páncéltörő*, panzerabwehrgranatwerfer*,
      panserværn*, panservern*, panservåben, pansarvärnsvapen, rekylfri*, antitanque*, anti carro, antichar`,
  },
  {
    means: ['anti-armour-weapon'],
    part: true,
    words: `anti tank vehicle*, antitank vehicle*, anti armour vehicle*, anti armor vehicle*, panzerjäger*, jagdpanzer*, panzerabwehrfahrzeug*`,
  },
  {
    means: ['tube-artillery', 'autocannon', 'air-defence-gun', 'naval-gun'],
    words: `canon, canons, cannone, cannoni, cañón, cañones`,
  },
  {
    means: ['anti-armour-weapon', 'rocket-launcher', 'rocket-artillery'],
    words: `rocket launcher*, lance roquettes, lanzacohetes, lanciarazzi, raketwerper*, raketenwerfer*, lanciarazzi controcarro, lanzagranadas,
      tanksavar füze*`,
  },
  {
    means: ['autocannon', 'air-defence-gun', 'naval-gun', 'tank-gun', 'self-propelled-gun'],
    words: `autocannon*, automatic cannon*, chain gun*, cannon, cannons, maschinenkanone*, bordkanone*, armat* automatyczn*, armatk*, działk*, cannoncin*, gépágyú*, canhão automático, canon automatique, автоматическ* пушк*,
      автоматичн* гармат*, automatkanon*`,
  },
  {
    means: ['aircraft-gun'],
    words: `aircraft gun*, aircraft cannon*, gun pod*, авіаційн* гармат*, mauser kanone`,
  },
  {
    means: ['naval-gun'],
    words: `naval gun*, naval mount*, ciws, close in weapon system*, schiffsgeschütz*, marinegeschütz*, tourelle navale, armat* morsk*,
      корабельн* гармат*, deck gun*`,
  },
  {
    means: ['tank-gun'],
    words: `tank gun*, smoothbore gun*, rifled gun*, glattrohrkanone*, panzerkanone*, танков* гармат*, танков* пушк*`,
  },
  {
    means: ['tube-artillery', 'air-defence-gun', 'autocannon', 'naval-gun', 'tank-gun', 'machine-gun'],
    words: `gun, guns, geschütz*, kanone*`,
  },
  // Other equipment
  {
    means: ['radar', 'command-system'],
    words: `radar, radars, air search radar*, surveillance radar*, counter battery radar*, counterbattery radar*, arty locating radar*,
      artillery locating radar*, weapon locating radar*, fire control radar*, 3d surveillance radar*, 2d surveillance radar*,
      vhf surveillance radar*, battlefield surveillance radar*, artillerieortungsradar*,
      систем* протибатарейн* боротьби, рлс контрбатарейн* боротьби, рлс контрбатарейн* борьбы,  early warning radar*, multi functional radar*,
      mobile 3d radar*, 3d radar*,
      radargerät*, artillerieaufklärungsradar*, stacj* radiolokacyjn*, рлс, радар*, радіолокаційн* станці*, радиолокационн* станци*, станци* контрбатарейн* борьбы, станци* контрбатарейн* боротьби, радиолокатор*,
      artillerilokaliseringsradar*, felderítő radar*, radiolokator*, artillery hunting radar*, ραντάρ, radarı, radare, radarsystem*`,
  },
  {
    means: ['command-system', '=armoured-vehicle', 'armoured-personnel-carrier', 'radio'],
    part: true,
    words: `command post*, command vehicle*, командн* машин*, командно штабн* машин*, wóz dowodzenia, führungsfahrzeug*,
      poste de commandement`,
  },
  {
    means: ['radio'],
    words: `radio, radios, manpack*, handheld radio*, tactical radio*, radio set*, funkgerät*, poste* radio, radiostacj*, радіостанці*,
      радиостанци*, рація, transceiver*, terminal, terminals`,
  },
  {
    means: ['command-system', 'radio'],
    words: `command and control system*, command system*, fire control system*, battle management system*, bms, c2 system*,
      artillery command system*, führungssystem*, system* kierowania ogniem, систем* управління, systeme* de commandement`,
  },
  {
    means: ['vehicle', '=armoured-vehicle'],
    words: `truck, trucks, lorry, lorries, utility vehicle*, logistic vehicle*, lkw,
      lastwagen, camion, camions, ciezarow*, вантажівк*, грузовик*, camiones, autocarr*, prime mover*, tractor*, ambulance*, jeep*, pickup*,
      truck utility, utility truck*, truck cargo, τροχοφορ* οχημα*, φορτηγ*, kamyon*,
      lastbil*, teherautó*, caminh*, kamion*, nákladn*, lastvogn*, автомобіл*, автомобил*, tracked cargo carrier*, cargo carrier*, bandvagn*, geländewagen*, geländegängig* fahrzeug*, terreinwagen*`,
  },
  {
    means: [...VEHICLE_KINDS, 'tube-artillery'],
    words: `vehicle, vehicles, fahrzeug*, pojazd*, véhicule*, машин*, vehiculo*, veicol*, fordon*, carrier*, combat vehicle*,
      fighting vehicle*, amphibious assault vehicle*, kjøretøy*, панцерник*, οχημα*, тягач*, harcjármű*, jármű*, veículo*, vozidl*, køretøj*, voertuig*, araç*, ajoneuvo*, vozil*, pansrede køretøj*`,
  },
  {
    means: ['coastal-defence-system'],
    words: `coastal defence system*, coastal defense system*, coastal missile system*, coastal defence, берегов* ракетн* комплекс*,
      küstenverteidigung*`,
  },
  {
    means: ['naval-launcher', 'vertical-launch-cell'],
    words: `vertical launch system*, vls, vertical launching system*, gmvls, naval launcher*`,
  },
  {
    means: [
      'rocket-artillery',
      'surface-to-air-missile-system',
      'man-portable-air-defence',
      'anti-armour-weapon',
      'coastal-defence-system',
      'naval-launcher',
    ],
    words: `guided missile system*, anti ship missile system*, anti tank guided missile system*, missile complex*, ракетн* комплекс*,
      оперативн* тактичн* ракетн* комплекс*, tactical missile system*, missile system*, zestaw* rakietow*`,
  },
  {
    means: [
      'anti-armour-weapon',
      'grenade-launcher',
      'air-defence',
      'rocket-artillery',
      'naval-launcher',
      'coastal-defence-system',
      'missile-launcher',
      'rocket-launcher',
    ],
    part: true,
    words: `launcher*, missile launcher*, ground launcher*, launch vehicle*, launching station*, tel, startgerät*, werfer, lanceur*,
      wyrzutni*, пускова установка, пускові установки, пускових установок, пусков* установ*, lanzador*, lanzamisiles, lanciatore,
      lanciamissili, lanceerinstallatie*, lanciator*, εκτοξευτ*`,
  },
  {
    means: ['protective-equipment'],
    words: `mask, masks, gas mask*, respirator*, schutzmaske*, masque*, maska, протигаз*, противогаз*, helmet*, vest, vests, body armour,
      body armor, plate, plates, шолом*, бронежилет*`,
  },
];
