/** Mistakes of NISP records that would mislead a reader, by the path of the record. */
export const NISP_ERRATA: Readonly<Record<string, { ignoreTitle: boolean; remarks: string }>> = {
  'coverdoc/nato-stanag5516ed7.md': { ignoreTitle: true, remarks: 'NISP prints a wrong title on its record of Edition 7.' },
  'coverdoc/nato-stanag4609ed5.md': {
    ignoreTitle: true,
    remarks: 'The NISP title of Edition 5 names MISP-2015.1; its body cites MISP-2019.1.',
  },
  'standard/nato-adatp-12e-vol2.md': { ignoreTitle: false, remarks: 'NISP prints Vol 1 as the number of the second volume too.' },
};
