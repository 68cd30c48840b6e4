/** Words that say nothing of which thing is meant: phrases with commas between them. */
export interface FillerWords {
  /** Always empty. A word that ends in * stands for every ending. */
  empty: string;
  /** Empty where written small and by themselves: articles and the like of one or two letters, which are also marks ("Leopard A"). */
  small: string;
  /** What follows belongs to something else: "magazine for the G36". */
  belonging: string;
  /** What follows comes with the thing: "with ammunition". */
  accompanying: string;
  /** Joins two things of which either may be meant. */
  either: string;
  /** A nation beside it is where the thing was made: "M777 of American production". */
  making: string;
  /** Numbers in words: how many, not which. */
  counting: string;
}

/** Add a word to the line that it belongs to. Never a word that sets one thing apart from another: a mark, a nation, "modernised". */
export const FILLER_WORDS: FillerWords = {
  empty: `the, an, any, another, other, some, same, fresh, standard, native, family, series, system, systems, type, types, typ, typs, typu,
    model, models, modell, modèle, mle, variant, variants, variante, varianten, version, versions, wersja, wersji, варіант*, версі*,
    versione, versión, weapon, weapons, weapon system*, waffe, waffen, waffensystem*, arme, armes, broń, зброя, системи, система,
    систем, комплекс, комплекси, комплексів, комплексов, комплексы, комплекс*, unit, units, piece, pieces, pcs, stück, szt, шт,
    одиниц*, examples, set, sets, item, donated, delivered, supplied, given, transferred, pledged, provided, ordered, purchased, sold,
    surplus, former, formerly, egzemplarz*, exemplar, exemplaren, exemplarer, stycken, styck, db, darab*, unidad*, unidade*, unités,
    unità, kus, kusů, bucăți, adet, екземпляр*, экземпляр*, единиц*, штук*, τεμαχι*, eksemplarer, stuks, ex, in service with, in
    service, operated by, used by, from, by, to, of, on, in, at, new, additional, more, further, several, various, at least, about,
    around, nearly, few, all, both, its, their, our, this, that, these, those, like, such as, called, are, is, was, were, been, be,
    has, have, army, navy, air force, marine corps, armed forces, military, fitted, der, die, das, den, des, dem, vom, von, zum,
    weitere*, neue*, gebrauchte*, heer, heeres, luftwaffe der, les, del, della, dei, delle, los, las, una, uno, nouveau*, nouvelle*,
    armée, nowych, nowe, używanych, uzywanych, kolejne, kolejnych, systemy, systemow, zestaw, zestawy, новітн*, нові, нових, новых,
    новые, ще, еще, від, для армії, типу, типа, на, tracked, wheeled, mobile, portable, heavy, light, medium, modern, advanced,
    tactical, combat, multipurpose, caliber, calibre, cal, kaliber, калібр*, калибр*, millimeter, millimetre, kal, named, known as,
    aka, short range, medium range, long range, heat seeking, infrared guided, all weather, very short range, courte portée, moyenne
    portée, longue portée, kurzer reichweite, mittlerer reichweite, großer reichweite, mittelstrecken*, langstrecken*, kurzstrecken*,
    krótkiego zasięgu, średniego zasięgu, dalekiego zasięgu, малої дальності, середньої дальності, великої дальності, de largo
    alcance, de medio alcance, de corto alcance, de médio alcance, multiband, komplette*, squadron*, battalion*, brigade*, regiment*,
    company, platoon*, bataillon*, kompanie, batalion*, brygad*, дивізіон*, батальйон*, бригад*, armoured, armored, amphibious,
    automatic, semi automatic, multirole, multi role, multi purpose, all terrain, third generation, fourth generation, fifth
    generation, gepanzert*, opancerzon*, броньован*, blindé, blindés, från, сучасн*, переносн*, з комплекту, typen, av typen, класу,
    класса, so called, version of, based, platform*, full tracked, supplémentaire*, autres, otros, otras, altri, altre, další,
    ostatní, původn*, poslední, warianty, wariant*, bullet, bullets, τυπου, τυπος, του, της, διαμετρημα*, milli, adet, навесн*,
    настильн*, многоцелев*, багатоцільов*, многоцільов*, ponad, hundreds of, тип, czyli, alias, bijkomende*, легк*, alten, alte,
    таких, цих, этих, эти, ці, tekerlekli, paletli, kołow*, gąsienicow*, колісн*, гусеничн*, sistema*, önjáró, przenosn*, sztuk, given
    to, w mo fz, mo fz`,
  small: `a, and, i, y, e, o, z, w, u, v, в, у, з, і, и, й, та, с, со, un, une, de, du, d, l, le, la, il, lo, el, et, en, di, da, do, na,
    ze, im, am, ac, av, och, og, ja, van, het, een, s`,
  belonging: `for, für, fur, pour, dla, do, для, к, para, per, til, till, voor, from the, on the chassis of, on a chassis of,
    auf fahrgestell, sur chassis, na podwoziu, на шасі, на шасси, su scafo`,
  accompanying: `with, w, mit, samt, inklusive, including, plus, avec, με, wraz z, ze, z, з, із, с, со, con, med, met`,
  either: `and, or, und, oder, et, ou, oraz, lub, i, та, і, або, и, или, y, o, e, och, eller, en`,
  making: `made, made in, made by, built, built in, manufactured, produced, production, produkcj*, producer*, виробництв*, производств*,
    виготовлен*, изготовлен*, вироблен*, hergestellt*, gefertigt*, aus produktion, fabrication, fabriqué*, fabricaç*, fabricad*,
    fabricación, fabbricazione, fabbricat*, produzione, produção, produs, fabricat, gyártmány*, gyártás*, gyártott, tillverk*,
    fremstillet, produsert, geproduceerd, vyroben*, výrob*, wyprodukowan*, üretim*, yapım*, κατασκευ*`,
  counting: `trentaine, dizaine, vingtaine, douzaine, exemplaire*, två, fyra, fem, sju, åtta, nio, tio, elva, tolv, kaksi, kolme, neljä, viisi,
    kymmenen, one, two, three, four, five, six, seven, eight, nine, ten, twelve, dozen, dozens, twenty, hundred, hundreds, ein, eine,
    einen, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, deux, trois, quatre, cinq, sept, huit, neuf, dix, dwa, trzy,
    cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, два, дві, три, чотири, пять, п ять, шість, сім, вісім, девять, дев ять,
    десять, две, четыре, шесть, семь, восемь, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, due, tre, quattro, cinque,
    sei, sette, otto, nove, dieci, egy, két, kettő, három, négy, öt, hat, nyolc, kilenc, tíz, húsz, um, uma, dois, duas, três, quatro,
    cinco, seis, oito, dez, vinte, tre, fyra, seks, sex, syv, otte, ni, een, twee, drie, vijf, zes, acht, negen, tien, twaalf,
    twintig, jeden, dva, dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset, doi, două, trei, patru, șase, șapte, nouă, zece, bir,
    iki, üç, dört, beş, altı, yedi, sekiz, dokuz, δυο, τρια, τεσσερα, πεντε, δεκα, yksi, kaksi, dwie, dwóch, trzech, czterech, pięciu,
    sześciu, siedmiu, ośmiu, dziesięciu, kilka, kilkanaście, kilkadziesiąt, kilku, один, одна, одне, одного, одну, одно, двух, двох,
    трех, трьох, четырех, чотирьох, пяти, десяти, двадцать, двадцять, тридцать, тридцять, кілька, декілька, несколько, десяток,
    десятки, десятків, zwanzig, dreißig, fünfzig, hundert, tio, tjugo, trettio, dutzend*, halbes dutzend, zwölf, vingt, trente,
    cinquante, veinte, treinta, venti, trenta`,
};
