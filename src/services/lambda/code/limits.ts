/** Bytes of a zip that comes in a request (recorded 2025-11-25, LocalStack's snapshots validated on AWS). */
export const ZIPPED_BYTES_MAX = 52_428_800;
/** Bytes of a package with all that it unpacks to, as far as one package goes: with its layers, that of a function is held against the same number. */
export const UNPACKED_BYTES_MAX = 262_144_000;
/** How long a package's URL holds: ten minutes, from the API reference of GetFunction. */
export const PACKAGE_URL_SECONDS = 600;
