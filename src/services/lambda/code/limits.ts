/** How long a package's URL holds: ten minutes, from the API reference of GetFunction. */
export const PACKAGE_URL_SECONDS = 600;
