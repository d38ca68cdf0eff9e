/** Cases that don't hold for a server, by direction and file, each with its reason. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
