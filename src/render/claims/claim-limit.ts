/** More claims than this are spread over pages by the year of their speech, and the table of all is fetched in pieces. */
export const mostOnOnePage = 2000
