/** `ENDURANCE=hour` takes an agent's hour as long as it is, for the night. Otherwise its first 25 minutes are pressed into half of one. */
export const WHOLE_HOUR = process.env['ENDURANCE'] === 'hour';
