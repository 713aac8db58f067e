/** `ENDURANCE=hour` takes an agent's hour as long as it is, for the night. Otherwise its acts are pressed into a minute. */
export const WHOLE_HOUR = process.env['ENDURANCE'] === 'hour';
