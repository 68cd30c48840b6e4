import type { OperationCode } from '../verdict/code.ts';
import type { Locale } from './locale.ts';

/** Whether a nation has something in service on a day: the sentence of each answer, in every language. */
export const SERVICE_LINES: Readonly<Record<Locale, Readonly<Record<OperationCode, string>>>> = {
  en: {
    IN_SERVICE: '{nation_the} had {of} in service on that day.',
    NOT_YET_IN_SERVICE: '{nation_the} took {of} into service only later.',
    LEFT_SERVICE: '{of} had left the service of {nation_the} by then.',
    ONLY_ORDERED_OR_PLEDGED: '{nation_the} had {of} on order or pledged, not in service.',
    IN_STORE_ONLY: '{nation_the} held {of} in store only.',
    NOT_HELD: '{nation_the} is stated not to hold {of}.',
    NOT_ON_CLOSED_LIST: 'A page lists all that {nation_the} held in that category on that day, and does not name {of}.',
    LAST_SEEN_LONG_AGO: '{of} was last seen with {nation_the} {date_on}; nothing says whether it was in service on the day asked about.',
    NOT_SEEN_BEFORE: '{of} was first seen with {nation_the} {date_on}; nothing says whether it was in service before.',
    START_NOT_EXACT: '{nation_the} took {of} into service {date_on}; whether before or after the day asked about is not recorded.',
    END_NOT_EXACT: '{of} left the service of {nation_the} {date_on}; whether before or after the day asked about is not recorded.',
    NEVER_SEEN: 'No dated source says that {nation_the} has {of} in service.',
    ORDER_WAS_DUE: '{nation_the} had {of} on order, due from {date} on; nothing says whether it has been delivered.',
    ORDERED_LONG_AGO: '{nation_the} ordered {of} {date_on}; nothing says whether it has been delivered.',
    ONLY_PARTS_RECORDED: 'Of {of}, what is recorded for {nation_the} was not in service on that day; nothing is said of the rest.',
    AFTER_THE_DATA: 'The data end on {date}; nothing is known of the day asked about.',
    VARIANT_NOT_RECORDED: '{nation_the} holds the family; which of its variants it holds is not recorded.',
    NOT_RECORDED: 'The catalogue holds no statement on {nation_the} and {of}.',
  },
  fr: {
    IN_SERVICE: 'Ce jour-là, {of} était en service dans les forces {nation_of}.',
    NOT_YET_IN_SERVICE: 'L’entrée en service de {of} dans les forces {nation_of} est postérieure.',
    LEFT_SERVICE: '{of} avait alors quitté les forces {nation_of}.',
    ONLY_ORDERED_OR_PLEDGED:
      'Pour {nation_the}, {of} ne faisait l’objet que d’une commande ou d’une promesse de livraison, sans être en service.',
    IN_STORE_ONLY: 'Dans les forces {nation_of}, {of} n’était qu’en dépôt.',
    NOT_HELD: 'Une source indique que {of} ne figure pas dans les forces {nation_of}.',
    NOT_ON_CLOSED_LIST: 'Une page énumère tout le matériel de cette catégorie détenu ce jour-là par {nation_the} et ne cite pas {of}.',
    LAST_SEEN_LONG_AGO:
      'Dernière mention de {of} dans les forces {nation_of} : {date} ; rien ne dit si ce matériel était en service le jour demandé.',
    NOT_SEEN_BEFORE:
      'Première mention de {of} dans les forces {nation_of} : {date} ; rien ne dit si ce matériel était en service auparavant.',
    START_NOT_EXACT:
      'Entrée en service de {of} dans les forces {nation_of} : {date} ; aucune donnée n’indique si c’était avant ou après le jour demandé.',
    END_NOT_EXACT: 'Retrait de {of} des forces {nation_of} : {date} ; aucune donnée n’indique si c’était avant ou après le jour demandé.',
    NEVER_SEEN: 'Aucune source datée ne dit que {of} est en service dans les forces {nation_of}.',
    ORDER_WAS_DUE: 'Commande de {of} par {nation_the}, livraison attendue à partir {date_of} ; rien ne dit si elle a eu lieu.',
    ORDERED_LONG_AGO: 'Commande de {of} par {nation_the} : {date} ; rien ne dit si la livraison a eu lieu.',
    ONLY_PARTS_RECORDED: 'Ce qui est enregistré de {of} pour {nation_the} n’était pas en service ce jour-là ; du reste, rien n’est dit.',
    AFTER_THE_DATA: 'Les données s’arrêtent au {date} ; la situation au jour demandé n’est pas connue.',
    VARIANT_NOT_RECORDED: 'La famille est enregistrée pour {nation_the}, mais non la variante.',
    NOT_RECORDED: 'Le catalogue ne dit rien de {of} pour {nation_the}.',
  },
  uk: {
    IN_SERVICE: '{nation}: того дня {of} — на озброєнні.',
    NOT_YET_IN_SERVICE: '{nation}: {of} прийнято на озброєння лише згодом.',
    LEFT_SERVICE: '{nation}: {of} на той час уже знято з озброєння.',
    ONLY_ORDERED_OR_PLEDGED: '{nation}: {of} лише замовлено або обіцяно, на озброєнні немає.',
    IN_STORE_ONLY: '{nation}: {of} лише на зберіганні.',
    NOT_HELD: '{nation}: зазначено, що {of} немає.',
    NOT_ON_CLOSED_LIST: '{nation}: сторінка перелічує все, що було того дня в цій категорії, і не називає {of}.',
    LAST_SEEN_LONG_AGO:
      '{nation}: останнє свідчення про {of} — {date}; чи було це на озброєнні в день, якого стосується запит, не сказано.',
    NOT_SEEN_BEFORE: '{nation}: перше свідчення про {of} — {date}; чи було це на озброєнні раніше, не сказано.',
    START_NOT_EXACT: '{nation}: {of} прийнято на озброєння {date_on}; раніше чи пізніше за день, якого стосується запит, не записано.',
    END_NOT_EXACT: '{nation}: {of} знято з озброєння {date_on}; раніше чи пізніше за день, якого стосується запит, не записано.',
    NEVER_SEEN: '{nation}: жодне датоване джерело не каже, що {of} на озброєнні.',
    ORDER_WAS_DUE: '{nation}: {of} замовлено, постачання очікували від {date_on}; чи відбулося воно, не сказано.',
    ORDERED_LONG_AGO: '{nation}: {of} замовлено {date_on}; чи відбулося постачання, не сказано.',
    ONLY_PARTS_RECORDED: '{nation}: записане з {of} того дня не перебувало на озброєнні; про решту нічого не сказано.',
    AFTER_THE_DATA: 'Дані — станом на {date}; про день, якого стосується запит, нічого не відомо.',
    VARIANT_NOT_RECORDED: '{nation}: сімейство записано, а який саме варіант — ні.',
    NOT_RECORDED: '{nation}: про {of} у каталозі немає відомостей.',
  },
};
