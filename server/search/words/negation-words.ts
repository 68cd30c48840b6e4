/** Words that take something away from a name: what they stand before is not there, or the thing is not what it seems. */
export interface NegationWords {
  /** The thing itself is not live: inert, practice, disabled. No record means that unless its own name says so. */
  disarms: string;
  /** It only looks like the thing: a toy, a decoy, a replica, or a weapon that fires blanks alone. */
  imitates: string;
  /** Something is not fitted or not done. What follows in the same part of the name belongs to it. */
  without: string;
  /** Not modified. Of what it was spared no record tells, so that it is never understood. */
  plain: string;
}

/** Add a phrase, with a comma, to the line that it belongs to. A word that ends in * stands for every ending. */
export const NEGATION_WORDS: NegationWords = {
  disarms: `inert, practice, dummy, training round*, drill, disabled, deactivated, demilitarised, demilitarized, decommissioned, destroyed,
    scrapped, captured, abandoned, fired, used, spent, expended, unusable, unfinished, incomplete, cancelled, mock, übung*, exerzier*,
    deaktiviert*, demilitarisiert*, inerte*, exercice, neutralisé*, ćwiczebn*, cwiczebn*, навчальн* снаряд*, практичн*, інертн*, учебн*,
    холост*, de ejercicio, da esercitazione, övnings*, disarmed, unarmed, désactivé*, dezaktywowan*, zdemilitaryzowan*, деактивован*,
    деактивированн*, демілітаризован*, демилитаризованн*, охолощен*, blank barrel*, plugged barrel*, blank firing, blank fire,
    blank adaptor*, blank adapter*, bfa, platzpatronenrohr*, platzpatronenlauf, manöverpatronengerät*, tir à blanc`,
  imitates: `toy, toys, airsoft, air soft, paintball*, gel blaster*, replica*, facsimile*, imitation*, decoy*, mock up*, mockup*, dummies,
    model kit*, model kits, scale model*, plastic model*, plastic kit*, diecast, die cast, papercraft, inflatable*, attrappe*, nachbau*,
    nachbildung*, imitat*, replik*, spielzeug*, modellbau*, modellbausatz*, plastikmodell*, softair*, scheinziel*, täuschkörper*,
    aufblasbar*, deko waffe*, dekowaffe*, dekorationswaffe*, réplique*, maquette*, leurre*, jouet*, factice*, gonflable*, modèle réduit*,
    modèles réduits, макет*, муляж*, іграшк*, игрушк*, реплік*, реплик*, страйкбол*, приманк*, надувн*, імітац*, имитац*,
    імітатор*, имитатор*, хибн* ціл*, ложн* цел*, збірн* модел*, сборн* модел*, масштабн* модел*, makiet*, atrap*, zabawk*, wabik*,
    pozorn*, pozorac*, nadmuchiwan*, model do sklejania, modele do sklejania, straszak*, juguete*, maqueta*, señuelo*, giocattol*`,
  without: `without, w o, no, not, non, never, less, minus, lacking, except, excluding, ohne, kein*, nicht, sans, pas de, bez, без, не,
    немає, нет, sin, senza, utan, uten, uden, zonder, ilman, χωρις, οχι, olmadan`,
  plain: `unmodified, unmodernised, unmodernized, unupgraded, not modified, not upgraded, not modernised, not modernized, without upgrade*,
    without modification*, without modernisation, without modernization, ohne nachrüstung, ohne kampfwertsteigerung, nicht modernisiert,
    sans modernisation, non modifié, non modernisé, bez modernizacji, niezmodernizowan*, без модернізації, без модернизации,
    немодернізован*, немодернизированн*, sin modernizar, sin modificar, non modificato`,
};
