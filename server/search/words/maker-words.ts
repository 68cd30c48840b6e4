/** Makers that stand before names and that no record names yet; those of the records are known without this list. */
export const MAKER_WORDS = `aerovironment, aerospatiale, agusta, airbus, alenia, bae, bell, beretta, bmc, boeing, bofors, bombardier, bushmaster,
  colt, dassault,
  diehl, diehl bgt defence, diehl bgt defense, fn, ffv, h k, royal ordnance, royal small arms factory, enfield, dornier, eads, elbit,
  embraer, eurocopter, fairchild, fincantieri, fmc, fnss, general dynamics, general atomics, giat, grumman, hawker, heckler koch, hensoldt,
  hughes, iveco, kmw, knds, kongsberg, krauss maffei wegmann, kurganmashzavod, leonardo, lockheed, lockheed martin, luch, man, mbb, mbda,
  mcdonnell, mcdonnell douglas, mercedes, mikoyan, mil, navistar, nexter, northrop, northrop grumman, oshkosh, oto melara, otokar, panavia,
  patria, pilatus, pzl, rafael, raytheon, rheinmetall, roketsan, saab, sagem, sikorsky, sukhoi, tatra, thales, tupolev, vickers, volvo,
  westland, whitehead, kai, tai, tusas, hanwha, hyundai, hyundai rotem, arquus, panhard, nexter systems, mowag, gdels, santa barbara, indra,
  navantia, naval group, dcns, damen, hdw, tkms, textron, aselsan, baykar, mke, mkek, nammo, mesko, hsw, bumar, obrum, wb electronics,
  excalibur army, explosia, zeveta, ilyushin, antonov, kamov, yakovlev, fiat, renault, steyr, quantum systems, teledyne, flir, parrot, mielec,
  swidnik, siai marchetti, aero vodochody, casa, instalaza, zastava`;
