/** Most entries of one page, and of one list that is sent. */
export const LIST_AT_MOST = 100;
