/** As long as the archive allows a name of an organisation or department to be. */
export const LONGEST_NAME = 120;
