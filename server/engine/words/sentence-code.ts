import type { Code } from '../verdict/code.ts';
import type { LabelCode } from '../verdict/label.ts';

/** Every sentence that a language has: what the domain speaks, and the lines of a report. Labels stand in labels.ts. */
export type SentenceCode = Exclude<Code, LabelCode> | ReportCode;

/** A line, or a word, of a report on a terminal. */
export type ReportCode =
  | 'REPORT_HEAD'
  | 'REPORT_LEVEL'
  | 'REPORT_CONDITIONS'
  | 'REPORT_WHY'
  | 'REPORT_MISSING'
  | 'REPORT_CHANGES'
  | 'REPORT_CHANGE'
  | 'REPORT_PORTS'
  | 'REPORT_CLEARANCE'
  | 'REPORT_OUTRANKED'
  | 'REPORT_NO_EVIDENCE';
