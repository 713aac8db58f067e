/** `THOROUGH=1`: as a night has the time for. Otherwise as a day has. */
export const THOROUGH = process.env['THOROUGH'] !== undefined;
