/** Words that set one thing apart from another of the same name: never dropped, and true of a thing only where its own names hold them. A word that ends in * stands for every ending. */
export const MODIFIER_WORDS = `modified, modernised, modernized, upgraded, improved, enhanced, extended, extended range, lite, mini, super, plus,
  converted, rebuilt,
  reworked, disarmed, demilitarised version, copy, clone, prototype*, demonstrator, export, early, late, successor, replacement, future,
  next generation, derivative,
  lookalike, fake, civilian, civil, commercial, kampfwertgesteigert*, modernisiert*, verbessert*, umgebaut*, modernisé*, amélioré*,
  valorisé*, zmodernizowan*, zmodyfikowan*, ulepszon*, модернізован*, модернизированн*, модифікован*, модифицированн*, покращен*,
  modernizad*, modernizzat*, aggiornat*, moderniser*, downgraded, second generation, first generation, seconda generazione,
  prima generazione, deuxième génération, seconde génération, zweiter generation, zweite generation, drugiej generacji, другого покоління,
  второго поколения, segunda generación, ikinci nesil, εκσυγχρονισμεν*, air launched, ground launched, submarine launched, laser guided,
  training, unguided`;
