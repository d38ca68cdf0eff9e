/** Ways to start our emulator that cases ask for by `profile`, as its environment. AWS itself is all of them at once. */
export const PROFILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  default: {},
  'strict-auth': { RUSTSTACK_STRICT_AUTH: '1' },
  'lambda-status-delay': { RUSTSTACK_LAMBDA_STATUS_DELAY_MS: '2000' },
};
