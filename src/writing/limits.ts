/** The longest text to check, to read or to look for identifiers in, in UTF-16 units. */
export const longestText = 20_000;

/** The longest value of a field, in UTF-16 units. */
export const longestValue = 400;

/** The most steps, and the most files, of one letter. */
export const mostInList = 20;

/** The most questions that an answer is compared with, and the longest of them in UTF-16 units. */
export const mostRequests = 20;
export const longestRequest = 1000;
