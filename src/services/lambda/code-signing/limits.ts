/** Entries on a page of code signing configurations, or of the functions of one. From the model. */
export const CODE_SIGNING_PAGE_MAX = 10_000;
