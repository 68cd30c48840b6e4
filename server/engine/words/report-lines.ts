import type { Locale } from './locale.ts';
import type { ReportCode } from './sentence-code.ts';

/** Lines and words of a report on a terminal, in every language. */
export const REPORT_LINES: Readonly<Record<Locale, Readonly<Record<ReportCode, string>>>> = {
  en: {
    REPORT_HEAD: '{a} and {b} ({relation}, as of {asOf})',
    REPORT_LEVEL: '{level}, on evidence of the grade {basis}',
    REPORT_CONDITIONS: 'Conditions',
    REPORT_WHY: 'Why',
    REPORT_MISSING: 'Missing',
    REPORT_CHANGES: 'Would change it',
    REPORT_CHANGE: '{becomes} if all hold: {when}',
    REPORT_PORTS: 'By purpose',
    REPORT_CLEARANCE: 'Clearance',
    REPORT_OUTRANKED: 'outranked',
    REPORT_NO_EVIDENCE: 'no evidence',
  },
  fr: {
    REPORT_HEAD: '{a} et {b} ({relation}, au {asOf})',
    REPORT_LEVEL: '{level}, sur des preuves de degré {basis}',
    REPORT_CONDITIONS: 'Conditions',
    REPORT_WHY: 'Pourquoi',
    REPORT_MISSING: 'Manque',
    REPORT_CHANGES: 'Ce qui changerait l’avis',
    REPORT_CHANGE: '{becomes} si tout est rempli : {when}',
    REPORT_PORTS: 'Par fonction',
    REPORT_CLEARANCE: 'Autorisation',
    REPORT_OUTRANKED: 'écarté',
    REPORT_NO_EVIDENCE: 'sans preuve',
  },
  uk: {
    REPORT_HEAD: '{a} і {b} ({relation}, станом на {asOf})',
    REPORT_LEVEL: '{level}, на доказах ступеня {basis}',
    REPORT_CONDITIONS: 'Умови',
    REPORT_WHY: 'Чому',
    REPORT_MISSING: 'Бракує',
    REPORT_CHANGES: 'Що змінило б висновок',
    REPORT_CHANGE: '{becomes}, якщо виконано все: {when}',
    REPORT_PORTS: 'За призначенням',
    REPORT_CLEARANCE: 'Допуск',
    REPORT_OUTRANKED: 'поступається',
    REPORT_NO_EVIDENCE: 'без доказів',
  },
};
